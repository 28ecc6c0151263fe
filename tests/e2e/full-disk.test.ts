import { expect, it } from 'vitest';
import { openDesk } from '../harness/desk.ts';
import { smallDisk } from './faults.ts';
import { records } from './records.ts';

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
    await panel.page.keyboard.press('Escape');

    disk.fill();
    const long = 'Surat suara sudah tercoblos. '.repeat(600);
    await panel.paste(long);
    await panel.sees(/Penyimpanan penuh/);
    expect(await panel.field('Teks pesan').inputValue()).toBe(long);

    disk.free();
    await panel.button('Jadikan temuan').click();
    await panel.narrative.waitFor();
    expect(await records(desk.browser, 'findings')).toHaveLength(2);
  } finally {
    await desk.close();
    disk.remove();
  }
});
