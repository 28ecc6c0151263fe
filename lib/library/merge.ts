import type { Clarification } from '../model/clarification.ts';
import type { PackageContent, PackageEntry } from '../model/package.ts';
import { isSuperseded } from './validity.ts';

/** What merging a package does with one of its entries. */
export const MERGE_KINDS = [
  'added',
  'changed',
  'revoked', // was usable here, is withdrawn or replaced by the publisher
  'same',
  'older', // this office has a later version already
  'kept', // this office has an entry of another publisher, or of its own, under that id
] as const;
export type MergeKind = (typeof MERGE_KINDS)[number];

export interface MergeRow {
  kind: MergeKind;
  entry: PackageEntry;
  /** The code under which it is kept here: another one when its own is in use. */
  code: string;
  before: Clarification | undefined;
}

/** What the library holds that a package may meet. */
export interface Met {
  byId: ReadonlyMap<string, Clarification>;
  /** Id of the entry in use under a code. */
  idByCode: ReadonlyMap<string, string>;
  /** This office's own public key; null while it has none. */
  ownKey: string | null;
}

const isUsable = (entry: Pick<Clarification, 'status' | 'supersededBy'>) =>
  entry.status !== 'revoked' && !isSuperseded(entry);

/** An entry is replaced only by the publisher that it came from, so no local package can touch a national entry. */
const isOf = (entry: Clarification, key: string, ownKey: string | null): boolean =>
  (entry.publisher?.key ?? ownKey) === key;

function kindOf(entry: PackageEntry, before: Clarification | undefined, key: string, met: Met): MergeKind {
  if (!before) return 'added';
  if (!isOf(before, key, met.ownKey)) return 'kept';
  const own = key === met.ownKey;
  // Deleting an entry of one's own makes a version, deleting a received one does not.
  if (before.deletedAt && (own || entry.version >= before.version)) return 'added';
  if (entry.version === before.version) return 'same';
  if (entry.version < before.version) return 'older';
  return isUsable(before) && !isUsable(entry) ? 'revoked' : 'changed';
}

/** Compares a package of the publisher `key` with the library, entry by entry. Changes nothing. */
export function comparePackage({ entries }: PackageContent, key: string, met: Met): MergeRow[] {
  const last = new Map(entries.map((entry) => [entry.id, entry]));
  return [...last.values()].map((entry) => {
    const before = met.byId.get(entry.id);
    const holder = met.idByCode.get(entry.code);
    const free = holder === undefined || holder === entry.id;
    const code = free ? entry.code : `${entry.code.slice(0, 34)}·${key.slice(0, 4)}`;
    return { kind: kindOf(entry, before, key, met), entry, code, before };
  });
}

/** The entries to store for the rows that change anything. `updatedAt` is when they come to be here. */
export function mergedEntries(
  rows: readonly MergeRow[],
  publisher: { key: string; name: string },
  ownKey: string | null,
  at: string,
): Clarification[] {
  const writes: ReadonlySet<MergeKind> = new Set(['added', 'changed', 'revoked']);
  return rows
    .filter(({ kind }) => writes.has(kind))
    .map(({ entry, code, before }) => ({
      ...entry,
      version: publisher.key === ownKey ? Math.max(entry.version, (before?.version ?? 0) + 1) : entry.version,
      code,
      ...(publisher.key !== ownKey && { publisher }),
      sample: false,
      updatedAt: at,
      deletedAt: null,
    }));
}
