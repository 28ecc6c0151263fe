import { useMemo } from 'preact/hooks';
import { getClarifications } from '../../lib/db/clarifications.ts';
import { firstPictures, historyOfAll, listExports } from '../../lib/db/exports.ts';
import { listIssues } from '../../lib/db/issues.ts';
import { type LogRecords, recordsOf } from '../../lib/db/records.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { ExportRecord } from '../../lib/model/export.ts';
import type { HistoryEvent } from '../../lib/model/history.ts';
import type { Issue } from '../../lib/model/issue.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** What a file out of the log is made from, read part by part at the moment that it is asked for. */
export interface ExportSource {
  records(ids: readonly string[]): Promise<LogRecords>;
  /** By the finding's id, oldest first. */
  history(ids: readonly string[]): Promise<ReadonlyMap<string, HistoryEvent[]>>;
  /** The first picture of each finding that has one. */
  pictures(ids: readonly string[]): Promise<ReadonlyMap<string, Blob>>;
  /** All of them, merged and deleted ones included. */
  issues(): Promise<Issue[]>;
  entries(ids: readonly string[]): Promise<Clarification[]>;
}

export function useExportSource(): ExportSource {
  const db = useDatabase();
  return useMemo(
    () => ({
      records: (ids) => recordsOf(db, ids),
      history: (ids) => historyOfAll(db, ids),
      pictures: (ids) => firstPictures(db, ids),
      issues: () => listIssues(db),
      entries: (ids) => getClarifications(db, ids),
    }),
    [db],
  );
}

/** Exports that were recorded, the newest first; kept current. */
export function usePastExports(): Live<ExportRecord[]> {
  const db = useDatabase();
  return useLiveQuery(() => listExports(db), [db]);
}
