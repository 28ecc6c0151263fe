import * as v from 'valibot';
import { type Clarification, ClarificationSchema } from '../../model/clarification.ts';
import { IdSchema, InstantSchema } from '../../model/primitives.ts';
import { PublicKeySchema } from '../../model/public-key.ts';
import { type KeyRole, KeyRolesSchema, TrustedKeySchema } from '../../model/trusted-key.ts';
import type { Outcome } from '../../util/outcome.ts';

/** Packages and imports, from the extension’s own pages. */
export interface ExchangeCalls {
  /** Makes the office's key pair at first use; the public key. */
  ensureOfficeKey(request: null): Outcome<string>;
  /** Knows a key by this name from now on; one that is known already gains the roles. */
  trustKey(request: { key: string; name: string; roles: KeyRole[] }): Outcome<null>;
  /** Sets what a known key may do. */
  setKeyRoles(request: { key: string; roles: KeyRole[] }): Outcome<null>;
  forgetKey(key: string): Outcome<null>;
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
  trustKey: v.strictObject({
    key: PublicKeySchema,
    name: TrustedKeySchema.entries.name,
    roles: KeyRolesSchema,
  }),
  setKeyRoles: v.strictObject({ key: PublicKeySchema, roles: KeyRolesSchema }),
  forgetKey: PublicKeySchema,
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
