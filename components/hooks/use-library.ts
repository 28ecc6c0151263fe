import { listClarifications } from '../../lib/db/clarifications.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** The library by code, kept current. */
export function useLibrary(): Live<Clarification[]> {
  const db = useDatabase();
  return useLiveQuery(() => listClarifications(db), [db]);
}
