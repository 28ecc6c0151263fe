import {
  circleThrough,
  clarificationByCode,
  getClarifications,
  listClarifications,
  putClarifications,
} from '../db/clarifications.ts';
import { deleteEntryDraft, putEntryDraft } from '../db/entry-drafts.ts';
import { SAMPLES } from '../library/samples.ts';
import type { Clarification, ClarificationInput } from '../model/clarification.ts';
import type { EntryDraft } from '../model/entry-draft.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';
import { createLibraryChanges } from './library-changes.ts';

/** The library's use-cases. `changed` is told of every entry written, so that the matcher stays current. */
export function createLibrary(context: ServiceContext, changed: (entries: readonly Clarification[]) => void) {
  const { db } = context;

  const write = async (entries: readonly Clarification[]): Promise<void> => {
    await putClarifications(db, entries);
    changed(entries);
  };

  const create = (input: ClarificationInput, at: string, by: string, sample: boolean): Clarification => ({
    ...input,
    id: context.newId(),
    version: 1,
    sample,
    createdAt: at,
    updatedAt: at,
    updatedBy: by,
    deletedAt: null,
  });

  const setDeleted = async (ids: readonly string[], deleted: boolean): Promise<number> => {
    const { at, by } = await stampOf(context);
    const entries = (await getClarifications(db, ids)).map((entry) => ({
      ...entry,
      // The version of a received entry is its publisher's to count.
      version: entry.publisher ? entry.version : entry.version + 1,
      updatedAt: at,
      updatedBy: by,
      deletedAt: deleted ? at : null,
    }));
    await write(entries);
    return entries.length;
  };

  return {
    ...createLibraryChanges(context, write),
    /** Adds an entry, or makes the next version of one. Two entries in use cannot share a code. */
    async save(id: string | null, input: ClarificationInput): Promise<Outcome<{ id: string }>> {
      const sameCode = await clarificationByCode(db, input.code);
      if (sameCode && sameCode.id !== id) return failed('code_taken', input.code);
      const circle = id && (await circleThrough(db, [{ ...input, id }]));
      if (circle) return failed('supersedes_circle', circle.join(' → '));
      const { at, by } = await stampOf(context);
      if (!id) {
        const entry = create(input, at, by, false);
        await write([entry]);
        return done({ id: entry.id });
      }
      const [before] = await getClarifications(db, [id]);
      if (!before) return failed('not_found', id);
      if (before.publisher) return failed('entry_of_publisher', before.publisher.name);
      await write([{ ...before, ...input, version: before.version + 1, updatedAt: at, updatedBy: by }]);
      return done({ id });
    },
    /** Keeps what is typed into an entry's form, until it is saved or thrown away. */
    async keepDraft(draft: Omit<EntryDraft, 'savedAt'>): Promise<Outcome<null>> {
      await putEntryDraft(db, { ...draft, savedAt: context.now().toISOString() });
      return done(null);
    },
    async dropDraft(key: string): Promise<Outcome<null>> {
      await deleteEntryDraft(db, key);
      return done(null);
    },
    remove: (ids: readonly string[]) => setDeleted(ids, true),
    restore: (ids: readonly string[]) => setDeleted(ids, false),
    /** Loads the sample entries whose code is free; returns how many were added. */
    async loadSamples(): Promise<number> {
      const { at, by } = await stampOf(context);
      const used = new Set((await listClarifications(db)).map((entry) => entry.code));
      const entries = SAMPLES.filter((sample) => !used.has(sample.code)).map((sample) =>
        create(sample, at, by, true),
      );
      await write(entries);
      return entries.length;
    },
    /** Removes every sample entry; returns the ids, which `restore` takes for undo. */
    async removeSamples(): Promise<string[]> {
      const ids = (await listClarifications(db)).filter((entry) => entry.sample).map((entry) => entry.id);
      await setDeleted(ids, true);
      return ids;
    },
  };
}
