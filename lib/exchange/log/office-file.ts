import type { Incoming, OfficeFile } from '../../log/merge/types.ts';
import type { ImportRefusal, ReadTable } from '../import/raw-table.ts';
import { unpacked, type ZipEntry } from '../zip-entries.ts';
import { kindOf } from './file-kind.ts';
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

/** Reads a table, of a workbook one sheet, outside the page. */
export type TableReader = (file: Blob, sheet?: string) => Promise<ReadTable>;

type NamedFile = Blob & { name: string };

const TABLE_PROBLEMS: Readonly<Record<ImportRefusal, LogFileProblem>> = {
  too_large: 'too_large',
  too_many_rows: 'too_large',
  unreadable: 'damaged',
  empty: 'no_rows',
  no_fact_check: 'not_a_log',
};

function fromLines(name: string, { head, lines }: LogFile): OfficeFile {
  const records = lines.flatMap((line): Incoming[] => {
    if (line.kind !== 'finding') return [];
    const { finding, history, replies } = line;
    // No export holds deleted findings: a file cannot put one into the bin here.
    return [{ finding: { ...finding, deletedAt: null }, history, replies, carries: null }];
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

function tableFile(name: string, read: ReadTable): OfficeFile {
  if (!read.ok) throw new LogFileError(TABLE_PROBLEMS[read.reason]);
  return { name, head: null, issues: [], entries: [], ...recordsOfTable(read.table) };
}

function refusal(name: string, error: unknown): ReadFile {
  const { problem, line } = error instanceof LogFileError ? error : new LogFileError('unreadable');
  return { ok: false, refused: { name, problem, line } };
}

const attempt = (name: string, read: () => Promise<OfficeFile>): Promise<ReadFile> =>
  read().then(
    (file) => ({ ok: true, file }),
    (error) => refusal(name, error),
  );

/** More sheets than this are no log of an office. */
const MOST_SHEETS = 60;

/** A table; of a workbook with several sheets each that is a log, as a file of its own. */
async function fromTable(file: NamedFile, readTable: TableReader): Promise<ReadFile[]> {
  const { name } = file;
  const first = await readTable(file);
  const sheets = first.ok && first.table.sheets;
  if (!sheets) return [await attempt(name, async () => tableFile(name, first))];
  const read: ReadFile[] = [];
  for (const sheet of sheets.all.slice(0, MOST_SHEETS)) {
    const table = sheet === sheets.read ? first : await readTable(file, sheet);
    read.push(await attempt(`${name}/${sheet}`, async () => tableFile(`${name}/${sheet}`, table)));
  }
  // A cover or a recap beside the log is nothing that was refused.
  const told = read.filter((one) => one.ok || one.refused.problem === 'columns');
  return told.length > 0 ? told : [await attempt(name, async () => tableFile(name, first))];
}

const readAs = async (
  kind: 'lines' | 'table',
  file: NamedFile,
  readTable: TableReader,
): Promise<ReadFile[]> =>
  kind === 'table'
    ? fromTable(file, readTable)
    : [await attempt(file.name, async () => fromLines(file.name, await readLogFile(file)))];

/** What a system or an open Excel lays beside the files of an archive. */
const IS_BYSTANDER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)|\/$/i;

/** Reads the files of an archive one after the other; an archive within one is refused. */
async function fromArchive(
  archive: NamedFile,
  entries: readonly ZipEntry[],
  readTable: TableReader,
): Promise<ReadFile[]> {
  const files = entries.filter(({ name }) => !IS_BYSTANDER.test(name));
  if (files.length === 0) throw new LogFileError('empty');
  if (files.reduce((sum, { size }) => sum + size, 0) > MAX_LOG_FILE) throw new LogFileError('too_large');
  const read: ReadFile[] = [];
  for (const entry of files) {
    const name = `${archive.name}/${entry.name}`;
    try {
      const content = await unpacked(archive, entry).catch(() => {
        throw new LogFileError(entry.locked ? 'other_archive' : 'damaged');
      });
      const file = Object.assign(content, { name });
      const { kind } = await kindOf(file);
      if (kind === 'archive') throw new LogFileError('other_archive');
      read.push(...(await readAs(kind, file, readTable)));
    } catch (error) {
      read.push(refusal(name, error));
    }
  }
  return read;
}

/**
 * Reads a file of an office by what it is: a log as JSON Lines, a table that was exported from one, or an archive of such
 * files. A file that is refused stops no other.
 */
export async function readOfficeFiles(file: NamedFile, readTable: TableReader): Promise<ReadFile[]> {
  try {
    if (file.size > MAX_LOG_FILE) throw new LogFileError('too_large');
    const found = await kindOf(file);
    if (found.kind === 'archive') return await fromArchive(file, found.entries, readTable);
    return await readAs(found.kind, file, readTable);
  } catch (error) {
    return [refusal(file.name, error)];
  }
}
