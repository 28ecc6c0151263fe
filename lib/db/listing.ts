import type { Finding } from '../model/finding.ts';
import { watchFindings } from './changed-keys.ts';
import type { Database } from './database.ts';
import { getFindings } from './findings.ts';

/** The log in memory, without what only the detail of a finding shows. */
export interface Listing {
  /**
   * Not deleted, in no order; `post` and `matchesSeen` are null, whatever is stored. While the log is being read, the newest
   * and always the same list: whoever sorts and counts it does so once.
   */
  findings: readonly Finding[];
  /** False while only the newest are in `findings`. */
  complete: boolean;
  /** Everything that was read so far, for whoever prepares something or tells how far it is. */
  read: readonly Finding[];
}

/** How many findings are read at a time. */
export interface PartSizes {
  first: number;
  more: number;
}

/** Few at first, so that the newest are on the screen at once; then as many as the memory takes lightly. */
const SIZES: PartSizes = { first: 400, more: 5_000 };

/** The snapshots make up most of a record; 50,000 of them would not fit into a tab. */
const withoutSnapshots = (finding: Finding): Finding => ({ ...finding, post: null, matchesSeen: null });

/** All findings in parts, deleted ones too, the newest first. By keys: a cursor would be ten times slower. */
export async function* partsOf(db: Database, sizes: PartSizes): AsyncGenerator<Finding[]> {
  const ids = await db.findings.toCollection().primaryKeys();
  for (let end = ids.length; end > 0; ) {
    const start = Math.max(0, end - (end === ids.length ? sizes.first : sizes.more));
    yield await db.findings
      .where(':id')
      .between(ids[start], ids[end - 1], true, true)
      .toArray();
    end = start;
  }
}

/**
 * Reads the log once and keeps it current: of a change only the findings that it touched are read again. `onListing`
 * gets the newest findings, then how far the reading is, then all, then every new state. Returns the function that stops it.
 */
export function keepListing(
  db: Database,
  onListing: (listing: Listing) => void,
  onError: (error: unknown) => void,
): () => void {
  const kept = new Map<string, Finding>();
  const touched = new Set<string>();
  let stale = true;
  let stopped = false;
  let working = false;

  const tell = (newest: readonly Finding[] | null) => {
    if (stopped) return;
    const read = [...kept.values()];
    onListing({ findings: newest ?? read, complete: newest === null, read });
  };
  const keep = (finding: Finding) => {
    if (finding.deletedAt === null) kept.set(finding.id, withoutSnapshots(finding));
    else kept.delete(finding.id);
  };

  const readAll = async () => {
    stale = false;
    const isFirst = kept.size === 0;
    const known = new Set(kept.keys());
    let newest: readonly Finding[] | null = null;
    for await (const part of partsOf(db, SIZES)) {
      if (stopped) return;
      for (const finding of part) {
        keep(finding);
        known.delete(finding.id);
      }
      newest ??= [...kept.values()];
      if (isFirst) tell(newest);
    }
    for (const id of known) kept.delete(id);
  };
  const readTouched = async () => {
    const ids = [...touched];
    touched.clear();
    for (const id of ids) kept.delete(id);
    for (const finding of await getFindings(db, ids)) keep(finding);
  };

  const refresh = async () => {
    if (working) return;
    working = true;
    try {
      while (!stopped && (stale || touched.size > 0)) {
        await (stale ? readAll() : readTouched());
        if (!stale && touched.size === 0) tell(null);
      }
    } catch (error) {
      if (!stopped) onError(error);
    } finally {
      working = false;
    }
  };

  const stop = watchFindings(db, (ids) => {
    if (ids === null) stale = true;
    else for (const id of ids) touched.add(id);
    void refresh();
  });
  void refresh();
  return () => {
    stopped = true;
    stop();
  };
}
