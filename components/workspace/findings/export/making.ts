import type { LogTableContext } from '../../../../lib/log/columns.ts';
import type { Settings } from '../../../../lib/model/settings.ts';
import type { ExportSource } from '../../../hooks/use-export-source.ts';

/** What a file is made with besides the order for it. */
export interface Making {
  source: ExportSource;
  table: LogTableContext;
  office: Pick<Settings, 'unit' | 'unitCode' | 'officer' | 'zone' | 'officialSuffixes'>;
  words: { sheetName: string; pictures: string };
  now: Date;
  /** Rows that the preset withholds. */
  withheld: number;
}

/** What came out of a sink. */
export interface Poured {
  file: Blob;
  /** Rows, or claims. */
  count: number;
  /** Claims that were left out because nobody could check them. */
  leftOut: number;
}

/** A file that is being filled with records of findings, part by part. */
export interface Sink {
  add(records: Awaited<ReturnType<ExportSource['records']>>): Promise<void>;
  finish(): Promise<Poured>;
  /** Gives up whatever is being done; what waits for it rejects. */
  stop?(): void;
}
