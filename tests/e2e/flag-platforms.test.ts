import { expect, it } from 'vitest';
import { instagramCode, tiktokId } from '../harness/demo/ids.ts';
import { demoPost } from '../harness/demo/posts.ts';
import { VIDEO_ID } from '../harness/demo/youtube.ts';
import { useDesk } from './desk.ts';
import { findings } from './records.ts';

const desk = useDesk();
const post = demoPost('kontainer');
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

const CASES = [
  { place: 'tiktok', permalink: `/@${post.handle}/video/${tiktokId(post.at)}`, handle: post.handle },
  { place: 'youtube', permalink: `v=${VIDEO_ID}&lc=UgContoh0000AaABAg`, handle: post.handle },
  { place: 'instagram', permalink: `/p/${instagramCode(post.at)}/`, handle: post.handle },
  { place: 'whatsapp', permalink: null, handle: '' },
] as const;

let count = 0;

it.each(CASES)('reads the post under the pointer of $place', async ({ place, permalink, handle }) => {
  const { overlay } = await desk().visit(place);
  await overlay.flag('[data-demo=kontainer]');
  await overlay.says(/Tersimpan/);
  count += 1;
  const stored = (await findings(desk().browser, count)).at(-1);
  expect(stored?.platform).toBe(place);
  expect(oneLine(stored?.text ?? '')).toBe(oneLine(post.text));
  expect(stored?.handle).toBe(handle);
  if (permalink) expect(stored?.permalink).toContain(permalink);
  else expect(stored?.permalink).toBeNull();
});
