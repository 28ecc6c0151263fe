import { useMemo } from 'preact/hooks';
import { clarificationsByCode, getClarifications, listClarifications } from '../../lib/db/clarifications.ts';
import { getOfficeKey, listTrustedKeys } from '../../lib/db/keys.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { OfficeKey } from '../../lib/model/package.ts';
import type { TrustedKey } from '../../lib/model/trusted-key.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** This office's key pair; undefined until it is made. */
export function useOfficeKey(): Live<OfficeKey | undefined> {
  const db = useDatabase();
  return useLiveQuery(() => getOfficeKey(db), [db]);
}

/** The keys that were compared, by name. */
export function useTrustedKeys(): Live<TrustedKey[]> {
  const db = useDatabase();
  return useLiveQuery(() => listTrustedKeys(db), [db]);
}

/** Questions to the library about what a file brings, asked at the moment that it is read. */
export interface LibraryLookup {
  /** Entries by id, deleted ones included. */
  byId(ids: readonly string[]): Promise<Map<string, Clarification>>;
  /** The entries in use under these codes. */
  byCode(codes: readonly string[]): Promise<Map<string, Clarification>>;
  all(): Promise<Clarification[]>;
  officeKey(): Promise<OfficeKey | undefined>;
}

export function useLibraryLookup(): LibraryLookup {
  const db = useDatabase();
  return useMemo(
    () => ({
      byId: async (ids) => new Map((await getClarifications(db, ids)).map((entry) => [entry.id, entry])),
      byCode: (codes) => clarificationsByCode(db, codes),
      all: () => listClarifications(db),
      officeKey: () => getOfficeKey(db),
    }),
    [db],
  );
}
