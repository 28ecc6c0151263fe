import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../../lib/db/database.ts';
import { listDeleted } from '../../lib/db/findings.ts';
import { keepListing, type Listing } from '../../lib/db/listing.ts';
import { type LogRecords, logCounts, recordsOf } from '../../lib/db/records.ts';
import { listViews } from '../../lib/db/views.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { SavedView } from '../../lib/model/view.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

export type { Listing } from '../../lib/db/listing.ts';

interface Kept {
  live: Live<Listing>;
  listeners: Set<(live: Live<Listing>) => void>;
}

/** Read once for each store and kept for as long as the tab is open: coming back to the log finds it there. */
const kept = new WeakMap<Database, Kept>();

function listingOf(db: Database): Kept {
  const known = kept.get(db);
  if (known) return known;
  const own: Kept = { live: { status: 'loading' }, listeners: new Set() };
  const tell = (live: Live<Listing>) => {
    own.live = live;
    for (const listener of own.listeners) listener(live);
  };
  kept.set(db, own);
  keepListing(
    db,
    (value) => tell({ status: 'ready', value }),
    (error) => tell({ status: 'error', error }),
  );
  return own;
}

/** The whole log without its snapshots, kept current. */
export function useListing(): Live<Listing> {
  const db = useDatabase();
  const [live, setLive] = useState<Live<Listing>>(() => listingOf(db).live);
  useEffect(() => {
    const own = listingOf(db);
    setLive(own.live);
    own.listeners.add(setLive);
    return () => {
      own.listeners.delete(setLive);
    };
  }, [db]);
  return live;
}

const NOTHING: LogRecords = { findings: [], replies: [], entries: [], issues: [] };

/** The records of the findings that are in sight, kept current. */
export function useRecordsOf(ids: readonly string[]): LogRecords {
  const db = useDatabase();
  const live = useLiveQuery(() => recordsOf(db, ids), [db, ids.join()]);
  return live.status === 'ready' ? live.value : NOTHING;
}

/** Reads the records of findings at the moment that they are asked for. */
export function useReadRecords(): (ids: readonly string[]) => Promise<LogRecords> {
  const db = useDatabase();
  return (ids) => recordsOf(db, ids);
}

/** Deleted findings, the last deleted first; kept current. */
export function useDeleted(): Live<Finding[]> {
  const db = useDatabase();
  return useLiveQuery(() => listDeleted(db), [db]);
}

export function useSavedViews(): SavedView[] {
  const db = useDatabase();
  const live = useLiveQuery(() => listViews(db), [db]);
  return live.status === 'ready' ? live.value : [];
}

/** How many findings and replies are kept; read without the records themselves. */
export function useLogCounts(): { findings: number; replies: number } {
  const db = useDatabase();
  const live = useLiveQuery(() => logCounts(db), [db]);
  return live.status === 'ready' ? live.value : { findings: 0, replies: 0 };
}
