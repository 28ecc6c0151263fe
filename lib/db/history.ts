import type { Finding, FindingFields } from '../model/finding.ts';
import { eventValues, type HistoryEvent } from '../model/history.ts';
import type { Database } from './database.ts';

/** What is known of a change besides its values. */
export interface Stamp {
  at: string;
  by: string;
  newId: () => string;
}

/** What may be written of a finding that is stored already. */
export type Change = Partial<FindingFields> & Partial<Pick<Finding, 'matchesSeen' | 'deletedAt'>>;

/** Texts that are stored while they are typed. */
const TYPED = new Set(['narrative', 'notes', 'text', 'handle', 'name', 'region']);
const TYPING_MS = 10 * 60_000;

/** One event for each field that differs. */
export const eventsOf = (before: Finding, change: Change, stamp: Stamp): HistoryEvent[] =>
  Object.entries(change)
    // A snapshot of matches is too large for the history.
    .filter(([name]) => name !== 'matchesSeen')
    .flatMap(([name, value]) => {
      const was = eventValues(name, before[name as keyof Finding]);
      return Object.entries(eventValues(name, value))
        .filter(([field, to]) => was[field] !== to)
        .map(([field, to]) => ({
          id: stamp.newId(),
          findingId: before.id,
          at: stamp.at,
          by: stamp.by,
          field,
          from: was[field] ?? null,
          to,
        }));
    });

/** The event that a person's typing goes on from: nothing but typing by the same person happened since. */
function typedBefore(history: readonly HistoryEvent[], event: HistoryEvent): HistoryEvent | undefined {
  const start = Date.parse(event.at) - TYPING_MS;
  const other = history.findLastIndex(
    ({ field, by, at }) => !TYPED.has(field) || by !== event.by || Date.parse(at) < start,
  );
  return history.slice(other + 1).find(({ field }) => field === event.field);
}

/**
 * Stores events. What one person types into one text within some minutes is kept as one: from what stood there before
 * to what stands there now, with the time of the last change.
 */
export async function addEvents(db: Database, events: readonly HistoryEvent[]): Promise<void> {
  const typed = events.filter(({ field }) => TYPED.has(field));
  const replaced = new Map<string, HistoryEvent>();
  for (const event of typed) {
    const earlier = typedBefore(await historyOf(db, event.findingId), event);
    if (earlier) replaced.set(event.id, earlier);
  }
  await db.history.bulkDelete([...replaced.values()].map(({ id }) => id));
  const written = events.map((event) => ({ ...event, from: (replaced.get(event.id) ?? event).from }));
  await db.history.bulkAdd(written.filter(({ from, to }) => from !== to));
}

/** History of one finding, oldest first (ids are UUIDv7 and sort by time). */
export const historyOf = (db: Database, findingId: string): Promise<HistoryEvent[]> =>
  db.history.where('findingId').equals(findingId).sortBy('id');
