import { useMemo } from 'preact/hooks';
import { getClarifications } from '../../lib/db/clarifications.ts';
import { listImports } from '../../lib/db/imports.ts';
import { findingsOfPosts, issuesById, recordsById } from '../../lib/db/merge.ts';
import type { LogImport } from '../../lib/model/merge.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** Questions to the log about what files bring, asked at the moment that they are read. */
export function useLogLookup() {
  const db = useDatabase();
  return useMemo(
    () => ({
      records: (ids: readonly string[]) => recordsById(db, ids),
      ofPosts: (keys: readonly string[], addresses: readonly string[]) =>
        findingsOfPosts(db, keys, addresses),
      issues: (ids: readonly string[]) => issuesById(db, ids),
      /** Which of these entries the library holds. */
      entries: async (ids: readonly string[]) =>
        new Set((await getClarifications(db, ids)).map(({ id }) => id)),
    }),
    [db],
  );
}
export type LogLookup = ReturnType<typeof useLogLookup>;

/** Imports that were made, the last first; kept current. */
export function useImports(): Live<LogImport[]> {
  const db = useDatabase();
  return useLiveQuery(() => listImports(db), [db]);
}
