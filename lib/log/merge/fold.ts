import { isEqual } from '../../util/equal.ts';
import { asOwnRecord } from './apart.ts';
import { isSameFinding, mergeRecord, sortedById } from './record.ts';
import type { IsTrusted } from './settle.ts';
import type { Choices, Conflict, Incoming, LogRecord, OfficeFile, Side } from './types.ts';

/** What a file brings, finding by finding. */
export interface FileCounts {
  added: number;
  changed: number;
  same: number;
  conflicts: number;
}

export interface FileOutcome extends FileCounts {
  file: OfficeFile;
}

/** A finding whose id another finding has: taken in under an id of its own, unless the person leaves it out. */
export interface Apart {
  /** The id of its own. */
  key: string;
  file: string;
  finding: LogRecord['finding'];
  /** Whose id it is. */
  other: LogRecord['finding'];
  chosen: 'take' | 'leave';
}

export interface Fold {
  /** Every finding that the files name, as it is after them. */
  records: ReadonlyMap<string, LogRecord>;
  /** Ids that were not in the log. */
  added: ReadonlySet<string>;
  files: FileOutcome[];
  conflicts: Conflict[];
  apart: Apart[];
}

export interface FoldContext {
  isTrusted: IsTrusted;
  choices: Choices;
}

const sideOf = (choice: string | undefined): Side | undefined =>
  choice === 'current' || choice === 'incoming' ? choice : undefined;

/** Oldest first, whatever the order in which they were chosen. */
const inOrder = (files: readonly OfficeFile[]): OfficeFile[] => {
  const order = ({ head, name }: OfficeFile) => `${head?.exportedAt ?? ''} ${name}`;
  return [...files].sort((a, b) => (order(a) < order(b) ? -1 : 1));
};

/** Lays the files over the log, record by record, each file over what those before it left. */
export function foldFiles(
  stored: ReadonlyMap<string, LogRecord>,
  files: readonly OfficeFile[],
  { isTrusted, choices }: FoldContext,
): Fold {
  const records = new Map<string, LogRecord>();
  const added = new Set<string>();
  const conflicts: Conflict[] = [];
  const apart: Apart[] = [];

  const standsAlone = (incoming: Incoming, other: LogRecord, file: OfficeFile): Incoming | null => {
    const own = asOwnRecord(incoming);
    const { id } = own.finding;
    const chosen = choices.get(id) === 'leave' ? 'leave' : 'take';
    // The same finding in another file is the same question; one that was taken in before is none.
    if (!stored.has(id) && !apart.some(({ key }) => key === id))
      apart.push({ key: id, file: file.name, finding: incoming.finding, other: other.finding, chosen });
    return chosen === 'take' ? own : null;
  };

  const lay = (incoming: Incoming, known: LogRecord, file: OfficeFile): keyof FileCounts => {
    const { id, number } = incoming.finding;
    const keyOf = (part: string) => `${id} ${part} ${file.name}`;
    const merged = mergeRecord(known, incoming, {
      isTrusted,
      choose: (part) => sideOf(choices.get(keyOf(part))),
    });
    records.set(id, merged.record);
    for (const { part, ...conflict } of merged.conflicts)
      conflicts.push({
        ...conflict,
        part,
        key: keyOf(part),
        findingId: id,
        number: known.finding.number || number,
        current: known.finding,
        incoming: incoming.finding,
        file: file.name,
      });
    if (merged.conflicts.length > 0) return 'conflicts';
    return isEqual(merged.record, known) ? 'same' : 'changed';
  };

  const take = (incoming: Incoming, file: OfficeFile): keyof FileCounts => {
    const { id } = incoming.finding;
    const known = records.get(id) ?? stored.get(id);
    if (!known) {
      const { finding, history, replies } = incoming;
      records.set(id, { finding, history: sortedById(history), replies: sortedById(replies) });
      added.add(id);
      return 'added';
    }
    if (isSameFinding(known.finding, incoming.finding)) return lay(incoming, known, file);
    const own = standsAlone(incoming, known, file);
    return own ? take(own, file) : 'same';
  };

  const outcomes = inOrder(files).map((file): FileOutcome => {
    const counts: FileCounts = { added: 0, changed: 0, same: 0, conflicts: 0 };
    for (const record of file.records) counts[take(record, file)] += 1;
    return { file, ...counts };
  });
  return { records, added, files: outcomes, conflicts, apart };
}
