import { expect, it } from 'vitest';
import { demoPost } from '../harness/demo/posts.ts';
import { SidePanel } from '../harness/side-panel.ts';
import { useDesk } from './desk.ts';
import { eventually } from './pages/ax.ts';

const desk = useDesk();

it("opens the browser's own side panel on the post that was flagged, and follows to the next one", async () => {
  const { overlay } = await desk().visit('x');
  await overlay.flag('[data-demo=golput]');
  const panel = await eventually('the side panel', () => SidePanel.find(desk().browser));
  const shows = (text: string) => eventually(text, async () => (await panel.words()).includes(text));
  await shows(demoPost('golput').text);
  await overlay.says(/Tersimpan/);
  await overlay.flag('[data-demo=undangan]');
  await shows(demoPost('undangan').text);
  expect(await panel.evaluate('innerWidth')).toBeLessThanOrEqual(400);
});
