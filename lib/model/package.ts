import * as v from 'valibot';
import { ClarificationInputSchema } from './clarification.ts';
import { IdSchema, InstantSchema, text } from './primitives.ts';
import { PublicKeySchema } from './public-key.ts';
import { TemplateSetSchema } from './template.ts';

/** Raised when an older Luruskan could not read what a newer one writes. */
export const PACKAGE_SCHEMA = 1;
export const PACKAGE_FORMAT = 'luruskan-package';

/** An entry as it travels: what was written, and which version of it. */
export const PackageEntrySchema = v.strictObject({
  ...ClarificationInputSchema.entries,
  id: IdSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: InstantSchema,
  updatedBy: text(200),
});
export type PackageEntry = v.InferOutput<typeof PackageEntrySchema>;

/** What is signed. */
export const PackageContentSchema = v.strictObject({
  /** The publishing office as it calls itself: to be believed only as far as its key is. */
  publisher: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  issuedAt: InstantSchema,
  entries: v.pipe(v.array(PackageEntrySchema), v.minLength(1), v.maxLength(20_000)),
  /** How the publishing office words its replies. */
  templates: v.optional(TemplateSetSchema),
});
export type PackageContent = v.InferOutput<typeof PackageContentSchema>;

/** The outer layer. `content` is JSON kept as text, because a signature holds for exact bytes only. */
export const PackageEnvelopeSchema = v.strictObject({
  format: v.literal(PACKAGE_FORMAT),
  schema: v.literal(PACKAGE_SCHEMA),
  content: v.string(),
  key: PublicKeySchema,
  /** Ed25519 over the UTF-8 bytes of `content`, base64url. */
  signature: text(200),
});

/** The office's own key pair. The private half cannot be read out of the browser, not even by this program. */
export interface OfficeKey {
  name: 'own';
  publicKey: string;
  pair: CryptoKeyPair;
  createdAt: string;
}
