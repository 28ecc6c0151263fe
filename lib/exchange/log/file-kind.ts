import { encodingOf } from '../import/decode.ts';
import { type ZipEntry, zipEntries } from '../zip-entries.ts';
import { LogFileError } from './read.ts';

/** A log of lines, a table, or an archive with the files that are in it. */
export type FileKind = { kind: 'lines' | 'table' } | { kind: 'archive'; entries: readonly ZipEntry[] };

const starts = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

const isZip = (head: Uint8Array): boolean => starts(head, 0x50, 0x4b);
const isGzip = (head: Uint8Array): boolean => starts(head, 0x1f, 0x8b);
/** RAR and 7-Zip. */
const isOtherArchive = (head: Uint8Array): boolean =>
  starts(head, 0x52, 0x61, 0x72, 0x21) || starts(head, 0x37, 0x7a, 0xbc, 0xaf);
/** The container of old Office files, and of new ones that are locked with a password. */
const isOldOffice = (head: Uint8Array): boolean => starts(head, 0xd0, 0xcf, 0x11, 0xe0);

/** What a zip is: workbooks of every kind are zips, too, and so are letters of Word. */
async function zipKind(file: Blob): Promise<FileKind> {
  const entries = await zipEntries(file);
  if (!entries) throw new LogFileError('damaged');
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has('xl/workbook.xml')) return { kind: 'table' };
  if (has('xl/workbook.bin') || has('mimetype')) throw new LogFileError('other_sheet');
  if (has('[Content_Types].xml')) throw new LogFileError('not_a_log');
  return { kind: 'archive', entries };
}

/** What a file is by its first bytes, whatever it is called. Throws {@link LogFileError} for what is no log for sure. */
export async function kindOf(file: Blob & { name: string }): Promise<FileKind> {
  if (file.size === 0) throw new LogFileError('empty');
  const head = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  if (isZip(head)) return zipKind(file);
  if (isGzip(head)) throw new LogFileError(/\.luruskan$/i.test(file.name) ? 'package' : 'other_archive');
  if (isOtherArchive(head)) throw new LogFileError('other_archive');
  if (isOldOffice(head)) throw new LogFileError('other_sheet');
  const encoding = await encodingOf(file);
  const text = new TextDecoder(encoding ?? 'utf-8').decode(head);
  if (text.includes('\0') || /^(?:%PDF|\ufffd|\s*<)/.test(text)) throw new LogFileError('not_a_log');
  return { kind: text.trimStart().startsWith('{') ? 'lines' : 'table' };
}
