import * as v from 'valibot';
import { type ClarificationInput, ClarificationInputSchema } from '../../model/clarification.ts';
import { IdSchema, IdsSchema } from '../../model/primitives.ts';
import type { Outcome } from '../../util/outcome.ts';

/** The library’s entries, from the extension’s own pages. */
export interface LibraryCalls {
  /** Adds an entry (`id` null) or makes a new version of one. */
  saveClarification(request: { id: string | null; input: ClarificationInput }): Outcome<{ id: string }>;
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
  deleteClarifications: IdsSchema,
  restoreClarifications: IdsSchema,
  acceptAlias: IdSchema,
  dismissAlias: IdSchema,
  loadSamples: v.null(),
  removeSamples: v.null(),
} as const;
