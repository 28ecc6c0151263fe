import type { CellValue } from '../util/table.ts';
import { createXlsxParts, type PartsHead, type RowPicture } from './xlsx-parts.ts';

/** What the page says to the worker: once where it begins, then rows, and at last that it was all. */
export type ToPartsWorker =
  | { kind: 'begin'; head: PartsHead }
  | { kind: 'rows'; values: CellValue[][]; pictures: RowPicture[] }
  | { kind: 'finish' };

/** What the worker answers: each part taken in, then the workbook. */
export type FromPartsWorker = { kind: 'taken' } | { kind: 'workbook'; file: Blob } | { kind: 'failed' };

let parts: ReturnType<typeof createXlsxParts> | null = null;

async function answerTo(said: ToPartsWorker): Promise<FromPartsWorker> {
  if (said.kind === 'begin') parts = createXlsxParts(said.head);
  if (!parts) return { kind: 'failed' };
  if (said.kind === 'rows') await parts.add(said.values, said.pictures);
  return said.kind === 'finish' ? { kind: 'workbook', file: await parts.finish() } : { kind: 'taken' };
}

self.addEventListener('message', ({ data }: MessageEvent<ToPartsWorker>) => {
  void answerTo(data).then(
    (answer) => self.postMessage(answer),
    () => self.postMessage({ kind: 'failed' } satisfies FromPartsWorker),
  );
});
