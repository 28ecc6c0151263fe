import type { CellValue } from '../util/table.ts';
import type { PartsHead, RowPicture } from './xlsx-parts.ts';
import type { FromPartsWorker, ToPartsWorker } from './xlsx-parts-worker.ts';

/** A workbook that is made outside the page, which stays usable. Everything rejects once it failed or was stopped. */
export interface XlsxInWorker {
  /** Hands rows over and waits until they were taken in. */
  add(values: CellValue[][], pictures: RowPicture[]): Promise<void>;
  finish(): Promise<Blob>;
  /** Ends the worker, whatever it is doing. */
  stop(): void;
}

export async function xlsxInWorker(head: PartsHead): Promise<XlsxInWorker> {
  const worker = new Worker(new URL('./xlsx-parts-worker.ts', import.meta.url), { type: 'module' });
  let refuse: (reason: Error) => void = () => {};
  /** Says one thing and waits for the answer to it. */
  const ask = (said: ToPartsWorker) =>
    new Promise<FromPartsWorker>((resolve, reject) => {
      refuse = reject;
      worker.onmessage = ({ data }: MessageEvent<FromPartsWorker>) => resolve(data);
      worker.onerror = () => reject(new Error('the workbook was not made'));
      worker.postMessage(said);
    });
  const expect = async <Kind extends FromPartsWorker['kind']>(said: ToPartsWorker, kind: Kind) => {
    const answer = await ask(said);
    if (answer.kind !== kind) throw new Error('the workbook was not made');
    return answer as Extract<FromPartsWorker, { kind: Kind }>;
  };
  await expect({ kind: 'begin', head }, 'taken');
  return {
    add: async (values, pictures) => {
      await expect({ kind: 'rows', values, pictures }, 'taken');
    },
    finish: async () => (await expect({ kind: 'finish' }, 'workbook')).file,
    stop: () => {
      worker.terminate();
      refuse(new Error('stopped'));
    },
  };
}
