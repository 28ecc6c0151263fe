import * as v from 'valibot';
import { HealthSchema } from './health.ts';
import { PlatformSchema } from './platform.ts';
import { InstantSchema, text } from './primitives.ts';
import { PublicKeySchema } from './public-key.ts';

/** Raised when an older Luruskan could not read what a newer one writes. */
export const SELECTOR_PACK_SCHEMA = 1;
export const SELECTOR_PACK_FORMAT = 'luruskan-selectors';

/** A CSS selector and the month in which it was last seen on a real page. */
const SelectorSchema = v.strictObject({
  seen: v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'not a month')),
  css: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
});

const ListSchema = v.pipe(v.array(SelectorSchema), v.minLength(1), v.maxLength(40));

/** What a pack says of one platform: its adapter switched off, or whole lists by name (`card.text`). */
const AdapterPartSchema = v.strictObject({
  enabled: v.optional(v.boolean()),
  lists: v.optional(v.record(text(60), ListSchema), {}),
});

/**
 * Newer selector lists for pages that changed. Data only: nothing in it is run, and it names only lists that the
 * program has.
 */
export const SelectorPackSchema = v.strictObject({
  /** A pack replaces only one with a lower number. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  issuedAt: InstantSchema,
  /** The bundled lists are used again from then on. */
  expires: InstantSchema,
  /** The oldest Luruskan that has all the lists named. */
  minExt: v.pipe(v.string(), v.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'not a version')),
  adapters: v.record(PlatformSchema, AdapterPartSchema),
});
export type SelectorPack = v.InferOutput<typeof SelectorPackSchema>;

/** The outer layer. `content` is JSON kept as text, because a signature holds for exact bytes only. */
export const SelectorPackEnvelopeSchema = v.strictObject({
  format: v.literal(SELECTOR_PACK_FORMAT),
  schema: v.literal(SELECTOR_PACK_SCHEMA),
  content: v.string(),
  key: PublicKeySchema,
  /** Ed25519 over the UTF-8 bytes of `content`, base64url. */
  signature: text(200),
});

/** A pack in use, and what is needed to take it back where it does harm. */
export const InstalledPackSchema = v.strictObject({
  pack: SelectorPackSchema,
  /** Who signed it. */
  key: PublicKeySchema,
  installedAt: InstantSchema,
  /** How well each platform could be read before. */
  before: v.record(PlatformSchema, HealthSchema),
  /** Platforms that were read worse afterwards, and since when they are read with the bundled lists again. */
  off: v.record(PlatformSchema, InstantSchema),
});
export type InstalledPack = v.InferOutput<typeof InstalledPackSchema>;
