import { deleteView, putView } from '../db/views.ts';
import type { SavedView, ViewInput } from '../model/view.ts';
import type { ServiceContext } from './context.ts';

/** Ways to look at the log that an office keeps under a name. */
export const createViews = (context: ServiceContext) => ({
  async save(input: ViewInput): Promise<SavedView> {
    const view = { ...input, id: context.newId(), createdAt: context.now().toISOString() };
    await putView(context.db, view);
    return view;
  },
  /** The view that was deleted, so that it can be put back. */
  remove: async (id: string): Promise<SavedView | null> => (await deleteView(context.db, id)) ?? null,
  restore: (view: SavedView): Promise<void> => putView(context.db, view),
});
export type Views = ReturnType<typeof createViews>;
