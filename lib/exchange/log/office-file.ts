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

/** Reads a table, a workbook outside the page. */
export type TableReader = (file: Blob) => Promise<ReadTable>;

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

function fromTable(name: string, read: ReadTable): OfficeFile {
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

const readAs = async (
  kind: 'lines' | 'table',
  file: NamedFile,
  readTable: TableReader,
): Promise<OfficeFile> =>
  kind === 'lines'
    ? fromLines(file.name, await readLogFile(file))
    : fromTable(file.name, await readTable(file));

/** What a system lays beside the files of an archive. */
const IS_BYSTANDER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)|\/$/;

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
    read.push(
      await attempt(name, async () => {
        const content = await unpacked(archive, entry).catch(() => {
          throw new LogFileError(entry.locked ? 'other_archive' : 'damaged');
        });
        const file = Object.assign(content, { name });
        const { kind } = await kindOf(file);
        if (kind === 'archive') throw new LogFileError('other_archive');
        return readAs(kind, file, readTable);
      }),
    );
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
    return [await attempt(file.name, () => readAs(found.kind, file, readTable))];
  } catch (error) {
    return [refusal(file.name, error)];
  }
}
