import type { SavedView } from '../model/view.ts';
import type { Database } from './database.ts';

/** Saved views, the oldest first. */
export const listViews = (db: Database): Promise<SavedView[]> => db.views.orderBy('id').toArray();

export const putView = async (db: Database, view: SavedView): Promise<void> => {
  await db.views.put(view);
};

/** The view that was deleted, for undo; undefined when there was none. */
export const deleteView = (db: Database, id: string): Promise<SavedView | undefined> =>
  db.transaction('rw', db.views, async () => {
    const view = await db.views.get(id);
    await db.views.delete(id);
    return view;
  });
