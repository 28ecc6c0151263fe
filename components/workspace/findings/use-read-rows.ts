import type { LogRow } from '../../../lib/log/rows.ts';
import { logRows } from '../../../lib/log/rows.ts';
import { useReadRecords } from '../../hooks/use-listing.ts';

/** Findings that are read from the store at a time. */
const PART = 1_000;

/** Reads findings whole, with what came of them: the list itself holds no snapshots. */
export function useReadRows(): (ids: readonly string[]) => Promise<LogRow[]> {
  const read = useReadRecords();
  return async (ids) => {
    const rows: LogRow[] = [];
    for (let at = 0; at < ids.length; at += PART) {
      const { findings, replies, entries, issues } = await read(ids.slice(at, at + PART));
      rows.push(...logRows(findings, replies, entries, issues));
    }
    return rows;
  };
}
