import type { FindingFields } from '../../model/finding.ts';
import type { Issue } from '../../model/issue.ts';
import type { LogEntry, LogFileHead, LogRecord } from '../../model/log-file.ts';

export type { LogRecord } from '../../model/log-file.ts';

/** Which of two versions of a record something is taken from. */
export type Side = 'current' | 'incoming';

export type PartName = keyof FindingFields;

/** A record as a file gives it. */
export interface Incoming extends LogRecord {
  /** Fields of the finding that the file has at all; null for every field. */
  carries: ReadonlySet<string> | null;
}

/** What could not be taken from a table, in words of the table. */
export interface TableLoss {
  /** Columns of a log that the table does not have. */
  missing: readonly string[];
  /** Rows that are no findings (no time, neither id nor number, or torn quotes), by their place in the file from 1. */
  rows: readonly number[];
  /** Cells whose word is not known. */
  cells: readonly { line: number; column: string; value: string }[];
}

/** One file of an office, read and checked. */
export interface OfficeFile {
  name: string;
  /** Null of a table: it has no first line that says whose it is. */
  head: LogFileHead | null;
  records: readonly Incoming[];
  issues: readonly Issue[];
  entries: readonly LogEntry[];
  loss: TableLoss | null;
}

/** A part of a record on which two versions disagree. */
export interface Conflict {
  /** `<finding> <part> <file>`: by which the choice is named. */
  key: string;
  findingId: string;
  number: string;
  part: PartName;
  /** The fields that differ. */
  fields: readonly PartName[];
  current: LogRecord['finding'];
  incoming: LogRecord['finding'];
  /** Name of the file that the other version comes from. */
  file: string;
  proposed: Side;
  chosen: Side;
}

export type Choices = ReadonlyMap<string, string>;
