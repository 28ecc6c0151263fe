import * as v from 'valibot';
import { type Clarification, ClarificationSchema } from '../../model/clarification.ts';
import { PublisherSchema } from '../../model/package.ts';
import { IdSchema, InstantSchema } from '../../model/primitives.ts';
import { PublicKeySchema } from '../../model/public-key.ts';
import type { Outcome } from '../../util/outcome.ts';

/** Packages and imports, from the extension’s own pages. */
export interface ExchangeCalls {
  /** Makes the office's key pair at first use; the public key. */
  ensureOfficeKey(request: null): Outcome<string>;
  /** Trusts a publisher's key from now on, or no longer. */
  pinPublisher(request: { key: string; name: string }): Outcome<null>;
  unpinPublisher(key: string): Outcome<null>;
  /** Lays entries aside for a batch; they count only once the batch is committed. */
  stageEntries(request: { batch: string; entries: Clarification[] }): Outcome<null>;
  /** Stores a whole batch of `count` entries, all or nothing; `issued` says which package it was. How many entries were written. */
  commitEntries(request: {
    batch: string;
    count: number;
    issued: { key: string; at: string } | null;
  }): Outcome<number>;
  discardEntries(batch: string): Outcome<null>;
}

export const EXCHANGE_SCHEMAS = {
  ensureOfficeKey: v.null(),
  pinPublisher: v.strictObject({ key: PublicKeySchema, name: PublisherSchema.entries.name }),
  unpinPublisher: PublicKeySchema,
  stageEntries: v.strictObject({
    batch: IdSchema,
    entries: v.pipe(v.array(ClarificationSchema), v.maxLength(1_000)),
  }),
  commitEntries: v.strictObject({
    batch: IdSchema,
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    issued: v.nullable(v.strictObject({ key: PublicKeySchema, at: InstantSchema })),
  }),
  discardEntries: IdSchema,
} as const;
