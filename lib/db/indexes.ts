import type { Database, StoredIndex } from './database.ts';

export const getIndex = (db: Database): Promise<StoredIndex | undefined> => db.indexes.get('clarifications');

export const putIndex = async (db: Database, data: unknown, savedAt: string): Promise<void> => {
  await db.indexes.put({ name: 'clarifications', data, savedAt });
};
