import type { ExportRecord } from '../model/export.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Database } from './database.ts';

export const addExport = async (db: Database, record: ExportRecord): Promise<void> => {
  await db.exports.add(record);
};

/** Exports that were recorded, the newest first. */
export const listExports = (db: Database): Promise<ExportRecord[]> =>
  db.exports.orderBy('id').reverse().toArray();

/** History of any of the findings; of each, oldest first. */
export const historyOfAll = async (
  db: Database,
  findingIds: readonly string[],
): Promise<Map<string, HistoryEvent[]>> => {
  const lists = await db.transaction('r', db.history, () =>
    Promise.all(findingIds.map((id) => db.history.where('findingId').equals(id).sortBy('id'))),
  );
  return new Map(findingIds.map((id, at) => [id, lists[at] ?? []]));
};

/** The first picture of each finding that has one, by its id. */
export async function firstPictures(db: Database, findingIds: readonly string[]): Promise<Map<string, Blob>> {
  const pictures = new Map<string, Blob>();
  const found = await db.evidence.where('findingId').anyOf(findingIds).sortBy('id');
  for (const { findingId, picture } of found)
    if (picture && !pictures.has(findingId)) pictures.set(findingId, picture.blob);
  return pictures;
}
