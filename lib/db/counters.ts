import type { Database } from './database.ts';

/** The last number that was given out in a series. It only grows: deleting a record frees no number. */
export interface Counter {
  name: string;
  last: number;
}

/** The next number of a series, from 1 or, where more are known to be in use, after `used`. Must run in a transaction that writes `counters`, so that no two are the same. */
export async function nextNumber(db: Database, name: string, used = 0): Promise<number> {
  const last = Math.max((await db.counters.get(name))?.last ?? 0, used);
  await db.counters.put({ name, last: last + 1 });
  return last + 1;
}
