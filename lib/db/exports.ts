import type { ExportRecord } from '../model/export.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Database } from './database.ts';
import { historyOf } from './history.ts';

export const addExport = async (db: Database, record: ExportRecord): Promise<void> => {
  await db.exports.add(record);
};

/** Exports that were recorded, the newest first. */
export const listExports = (db: Database): Promise<ExportRecord[]> =>
  db.exports.orderBy('id').reverse().toArray();

/** Findings whose history is asked for at once: the answers of more would come in one piece and stop the page. */
const ASKED_AT_ONCE = 50;

/** History of any of the findings; of each, oldest first. */
export async function historyOfAll(
  db: Database,
  findingIds: readonly string[],
): Promise<Map<string, HistoryEvent[]>> {
  const histories = new Map<string, HistoryEvent[]>();
  for (let at = 0; at < findingIds.length; at += ASKED_AT_ONCE) {
    const ids = findingIds.slice(at, at + ASKED_AT_ONCE);
    const lists = await Promise.all(ids.map((id) => historyOf(db, id)));
    for (const [index, id] of ids.entries()) histories.set(id, lists[index] ?? []);
  }
  return histories;
}

/** The first picture of each finding that has one, by its id. */
export async function firstPictures(db: Database, findingIds: readonly string[]): Promise<Map<string, Blob>> {
  const pictures = new Map<string, Blob>();
  const found = await db.evidence.where('findingId').anyOf(findingIds).sortBy('id');
  for (const { findingId, picture } of found)
    if (picture && !pictures.has(findingId)) pictures.set(findingId, picture.blob);
  return pictures;
}
