import type { Finding } from '../model/finding.ts';
import { watchFindings } from './changed-keys.ts';
import type { Database } from './database.ts';
import { getFindings } from './findings.ts';

/** The log (or a span of it) in memory, without what only the detail of a finding shows. */
export interface Listing {
  /** Not deleted, in no order; `post` and `matchesSeen` are null, whatever is stored. */
  findings: readonly Finding[];
  /** False while only the newest have been read. */
  complete: boolean;
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

/** Findings found at instants in [since, before) (ISO 8601). */
export interface Span {
  since: string;
  before: string;
}

const isWithin = ({ createdAt }: Finding, span: Span | null): boolean =>
  !span || (createdAt >= span.since && createdAt < span.before);

const idsWithin = (db: Database, span: Span | null): Promise<string[]> =>
  span
    ? db.findings.where('createdAt').between(span.since, span.before, true, false).primaryKeys()
    : db.findings.toCollection().primaryKeys();

/** All findings in parts, deleted ones too, the newest first. By keys: a cursor would be ten times slower. */
export async function* partsOf(
  db: Database,
  sizes: PartSizes,
  span: Span | null = null,
): AsyncGenerator<Finding[]> {
  const ids = await idsWithin(db, span);
  for (let end = ids.length; end > 0; ) {
    const start = Math.max(0, end - (end === ids.length ? sizes.first : sizes.more));
    yield span
      ? await getFindings(db, ids.slice(start, end))
      : await db.findings
          .where(':id')
          .between(ids[start], ids[end - 1], true, true)
          .toArray();
    end = start;
  }
}

/**
 * Reads the log once and keeps it current: of a change only the findings that it touched are read again. `onListing`
 * gets the newest findings, then all, then every new state; with a span, only what was found in it. Returns the function
 * that stops it.
 */
export function keepListing(
  db: Database,
  onListing: (listing: Listing) => void,
  onError: (error: unknown) => void,
  span: Span | null = null,
): () => void {
  const kept = new Map<string, Finding>();
  const touched = new Set<string>();
  let stale = true;
  let stopped = false;
  let working = false;

  const tell = (complete: boolean) => {
    if (!stopped) onListing({ findings: [...kept.values()], complete });
  };
  const keep = (finding: Finding) => {
    if (finding.deletedAt === null && isWithin(finding, span))
      kept.set(finding.id, withoutSnapshots(finding));
    else kept.delete(finding.id);
  };

  const readAll = async () => {
    stale = false;
    const isFirst = kept.size === 0;
    const known = new Set(kept.keys());
    for await (const part of partsOf(db, SIZES, span)) {
      if (stopped) return;
      for (const finding of part) {
        keep(finding);
        known.delete(finding.id);
      }
      if (isFirst && kept.size <= SIZES.first) tell(false);
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
        if (!stale && touched.size === 0) tell(true);
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
