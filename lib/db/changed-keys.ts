import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { Database } from './database.ts';

/** Keys of the table's records that a write touched; null when they cannot be told one by one. */
function keysIn(parts: ObservabilitySet, part: string): string[] | null {
  const keys: string[] = [];
  for (const { from, to } of new RangeSet().add(parts[part] ?? { d: 0 })) {
    if (typeof from !== 'string' || from !== to) return null;
    keys.push(from);
  }
  return keys;
}

/**
 * Calls `listener` with the ids of findings that were written, wherever in the browser; with null when any may have
 * been: a write of 50 records or more at once names none. Returns the function that stops it.
 */
export function watchFindings(db: Database, listener: (ids: string[] | null) => void): () => void {
  const part = `idb://${db.name}/findings/`;
  const onMutated = (parts: ObservabilitySet) => {
    const ids = keysIn(parts, part);
    if (ids === null || ids.length > 0) listener(ids);
  };
  Dexie.on.storagemutated.subscribe(onMutated);
  return () => Dexie.on.storagemutated.unsubscribe(onMutated);
}
