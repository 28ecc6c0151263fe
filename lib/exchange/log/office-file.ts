import type { Incoming, OfficeFile } from '../../log/merge/types.ts';
import type { ImportRefusal, ReadTable } from '../import/raw-table.ts';
import { recordsOfTable } from './from-table.ts';
import { type LogFile, LogFileError, type LogFileProblem, MAX_LOG_FILE, readLogFile } from './read.ts';

/** A file that is not taken, and why. */
export interface RefusedFile {
  name: string;
  problem: LogFileProblem;
  /** The line, from 1; null where the file as a whole is meant. */
  line: number | null;
}

export type ReadFile = { ok: true; file: OfficeFile } | { ok: false; refused: RefusedFile };

const TABLE_PROBLEMS: Readonly<Record<ImportRefusal, LogFileProblem>> = {
  too_large: 'too_large',
  too_many_rows: 'too_large',
  unreadable: 'damaged',
  empty: 'not_a_log',
  no_fact_check: 'not_a_log',
};

const ZIP = [0x50, 0x4b];

async function isWorkbook(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return head[0] === ZIP[0] && head[1] === ZIP[1];
}

function fromLines(name: string, { head, lines }: LogFile): OfficeFile {
  const records = lines.flatMap((line): Incoming[] => {
    if (line.kind !== 'finding') return [];
    const { finding, history, replies } = line;
    return [{ finding, history, replies, carries: null }];
  });
  return {
    name,
    head,
    records,
    issues: lines.flatMap((line) => (line.kind === 'issue' ? line.issue : [])),
    entries: lines.flatMap((line) => (line.kind === 'entry' ? line.entry : [])),
    loss: null,
  };
}

function fromTable(name: string, read: ReadTable): ReadFile {
  const refused = (problem: LogFileProblem): ReadFile => ({
    ok: false,
    refused: { name, problem, line: null },
  });
  if (!read.ok) return refused(TABLE_PROBLEMS[read.reason]);
  const table = recordsOfTable(read.table);
  if (!table) return refused('not_a_log');
  return { ok: true, file: { name, head: null, issues: [], entries: [], ...table } };
}

/**
 * Reads a file of an office by what it is: a log as JSON Lines, or a workbook that was exported from one. `readWorkbook`
 * reads a workbook outside the page.
 */
export async function readOfficeFile(
  file: Blob & { name: string },
  readWorkbook: (file: Blob) => Promise<ReadTable>,
): Promise<ReadFile> {
  const { name } = file;
  try {
    if (file.size > MAX_LOG_FILE) throw new LogFileError('too_large');
    if (await isWorkbook(file)) return fromTable(name, await readWorkbook(file));
    return { ok: true, file: fromLines(name, await readLogFile(file)) };
  } catch (error) {
    if (!(error instanceof LogFileError)) throw error;
    return { ok: false, refused: { name, problem: error.problem, line: error.line } };
  }
}
