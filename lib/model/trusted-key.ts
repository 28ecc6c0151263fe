import * as v from 'valibot';
import { InstantSchema, text } from './primitives.ts';
import { PublicKeySchema } from './public-key.ts';

/** What another's key may do in this office. Each has a sentence in the locale files (`key.role.<code>`). */
export const KEY_ROLES = [
  'publish', // packages of clarifications, and lists of selectors
  'approve', // replies that this office sends round for a second reading
] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

export const KeyRolesSchema = v.pipe(v.array(v.picklist(KEY_ROLES)), v.maxLength(KEY_ROLES.length));

/** A key whose fingerprint this office compared. Without a role it is only known by name: enough to ask for an approval. */
export const TrustedKeySchema = v.strictObject({
  key: PublicKeySchema,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  roles: KeyRolesSchema,
  trustedAt: InstantSchema,
  trustedBy: text(200),
  /** When the newest package that was merged had been made; an older one is warned of. */
  lastIssuedAt: v.nullable(InstantSchema),
});
export type TrustedKey = v.InferOutput<typeof TrustedKeySchema>;
