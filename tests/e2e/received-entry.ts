import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePackage } from '../../lib/exchange/package/write.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import { officeKey, stored } from '../exchange/package/entries.ts';
import type { Desk } from '../harness/desk.ts';
import type { Panel } from './pages/panel.ts';

/** A message that the received entry answers. */
const MESSAGE = 'Surat suara sudah dicetak dan dicoblos di gudang Tanjung Priok sebelum pemilu';

/** Brings one entry into the library as an office receives it: in a signed package. */
export async function receiveEntry(desk: Desk, changes: Partial<Clarification> = {}): Promise<void> {
  const entry = stored({ code: 'P-01', claims: [MESSAGE], ...changes });
  const file = await writePackage([entry], 'KPU RI', await officeKey(), new Date());
  const path = join(mkdtempSync(join(tmpdir(), 'luruskan-entri-')), 'entri.luruskan');
  writeFileSync(path, Buffer.from(await file.arrayBuffer()));
  const page = await desk.workspace('#/pustaka/paket');
  await page.field('Pilih berkas .luruskan').setInputFiles(path);
  await page.button(/Sudah sama: percayai KPU RI/).click();
  await page.button('Gabungkan 1 entri').click();
  await page.sees('1 entri dari KPU RI digabung.');
  await page.page.close();
}

/** From a pasted message to the draft that answers it with the received entry. */
export async function toDraft(panel: Panel): Promise<void> {
  await panel.paste(MESSAGE);
  await panel.narrative.fill(MESSAGE);
  await panel.toMatches();
  await panel.choose(1);
  await panel.decisionButton('Balas').click();
  await panel.draft.waitFor();
}
