import { expect, it } from 'vitest';
import { openDesk } from '../harness/desk.ts';
import { smallDisk } from './faults.ts';
import { onlyFinding } from './records.ts';

it('says that the disk is full, keeps the text on the screen and goes on when there is room', async ({
  skip,
}) => {
  const disk = smallDisk(60);
  if (!disk) return skip('this user may not mount a small file system');
  const desk = await openDesk({ userDataDir: disk.folder });
  try {
    const panel = await desk.panel();
    await panel.paste('Pemilu ditunda, katanya');
    await panel.narrative.waitFor();
    disk.fill();
    await panel.narrative.fill('x'.repeat(1_900));
    await panel.sees(/Penyimpanan penuh/);
    expect(await panel.narrative.inputValue()).toHaveLength(1_900);
    disk.free();
    await panel.button('Coba lagi').click();
    await panel.page.getByText(/Penyimpanan penuh/).waitFor({ state: 'detached' });
    expect((await onlyFinding(desk.browser)).narrative).toHaveLength(1_900);
  } finally {
    await desk.close();
    disk.remove();
  }
});
