import * as v from 'valibot';
import { type ClarificationInput, ClarificationInputSchema } from '../../model/clarification.ts';
import {
  type Changed,
  type ClarificationChange,
  ClarificationChangeSchema,
  type EntryVersion,
  EntryVersionSchema,
} from '../../model/clarification-change.ts';
import { type EntryDraft, EntryDraftSchema } from '../../model/entry-draft.ts';
import { type EntryInWork, EntryInWorkSchema, type EntryLikeness } from '../../model/entry-likeness.ts';
import { IdSchema, IdsSchema } from '../../model/primitives.ts';
import type { Outcome } from '../../util/outcome.ts';

/** The library’s entries, from the extension’s own pages. */
export interface LibraryCalls {
  /** Adds an entry (`id` null) or makes a new version of one. */
  saveClarification(request: { id: string | null; input: ClarificationInput }): Outcome<{ id: string }>;
  /** Does the same to many entries (undo: `revertClarifications` with the versions returned). */
  changeClarifications(request: { ids: string[]; change: ClarificationChange }): Outcome<Changed>;
  /** Takes back the change that made these versions, as further versions; how many. */
  revertClarifications(versions: EntryVersion[]): Outcome<number>;
  /** Entries that answer the claims of the one being written, or almost. Nothing is stored. */
  likeEntries(draft: EntryInWork): Outcome<EntryLikeness[]>;
  /** Keeps what is typed into an entry's form, so that a killed browser loses nothing. */
  keepEntryDraft(draft: Omit<EntryDraft, 'savedAt'>): Outcome<null>;
  dropEntryDraft(key: string): Outcome<null>;
  /** Deletes entries (undo: `restoreClarifications`). */
  deleteClarifications(ids: string[]): Outcome<number>;
  restoreClarifications(ids: string[]): Outcome<number>;
  /** Adds a proposed wording to its entry's claims (`openAliasProposals` lists them), or puts it aside. */
  acceptAlias(id: string): Outcome<null>;
  dismissAlias(id: string): Outcome<null>;
  /** Loads the sample library; entries that are there already stay as they are. */
  loadSamples(request: null): Outcome<number>;
  /** Removes all sample entries (undo: `restoreClarifications` with the ids returned). */
  removeSamples(request: null): Outcome<string[]>;
}

export const LIBRARY_SCHEMAS = {
  saveClarification: v.strictObject({ id: v.nullable(IdSchema), input: ClarificationInputSchema }),
  changeClarifications: v.strictObject({ ids: IdsSchema, change: ClarificationChangeSchema }),
  revertClarifications: v.pipe(v.array(EntryVersionSchema), v.maxLength(100_000)),
  likeEntries: EntryInWorkSchema,
  keepEntryDraft: v.omit(EntryDraftSchema, ['savedAt']),
  dropEntryDraft: EntryDraftSchema.entries.key,
  deleteClarifications: IdsSchema,
  restoreClarifications: IdsSchema,
  acceptAlias: IdSchema,
  dismissAlias: IdSchema,
  loadSamples: v.null(),
  removeSamples: v.null(),
} as const;
