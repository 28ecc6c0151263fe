import { isShared } from '../../../../lib/log/presets.ts';
import type { ExportFormat } from '../../../../lib/model/export.ts';
import type { Finding } from '../../../../lib/model/finding.ts';
import type { Making, Poured, Sink } from './making.ts';
import type { Order } from './order.ts';
import { claimsSink, linesSink } from './record-sinks.ts';
import { csvSink, xlsxSink } from './table-sinks.ts';

/** Findings that are read at a time: few enough that the page answers in between. */
const PART = 250;

const SINKS: Readonly<Record<ExportFormat, (order: Order, making: Making) => Sink | Promise<Sink>>> = {
  xlsx: xlsxSink,
  csv_semicolon: csvSink,
  csv_comma: csvSink,
  jsonl: linesSink,
  claim_review: (_order, making) => claimsSink(making),
};

/** How a file is followed and stopped. */
export interface Watch {
  signal: AbortSignal;
  onProgress: (done: number, all: number) => void;
}

/**
 * Makes a file of findings, as far as the preset lets them leave. What is in memory says which they are; what leaves is
 * read from the store, and judged again as it is there. Rejects when it is stopped.
 */
export async function makeFile(
  order: Order,
  findings: readonly Finding[],
  making: Making,
  { signal, onProgress }: Watch,
): Promise<Poured> {
  const ids = findings.filter((finding) => isShared(order.preset, finding)).map(({ id }) => id);
  onProgress(0, ids.length);
  const sink = await SINKS[order.format](order, making);
  const stop = () => sink.stop?.();
  signal.addEventListener('abort', stop);
  try {
    for (let at = 0; at < ids.length; at += PART) {
      signal.throwIfAborted();
      const records = await making.source.records(ids.slice(at, at + PART));
      const leaving = records.findings.filter(
        (finding) => finding.deletedAt === null && isShared(order.preset, finding),
      );
      await sink.add({ ...records, findings: leaving });
      onProgress(Math.min(at + PART, ids.length), ids.length);
    }
    signal.throwIfAborted();
    return await sink.finish();
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
