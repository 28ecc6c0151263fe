import type { Database } from '../db/database.ts';
import type { Stamp } from '../db/history.ts';
import type { Settings } from '../model/settings.ts';

/** What every use-case takes: nothing ambient, so that tests give their own store, clock and officer. */
export interface ServiceContext {
  db: Database;
  now: () => Date;
  newId: () => string;
  settings: () => Promise<Settings>;
}

/** Who and when, for history. An office that has not set a name yet is recorded as empty, never invented. */
export const stampOf = async (context: ServiceContext): Promise<Stamp> => ({
  at: context.now().toISOString(),
  by: (await context.settings()).officer,
  newId: context.newId,
});
