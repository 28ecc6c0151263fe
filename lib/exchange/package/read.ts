import * as v from 'valibot';
import {
  PACKAGE_FORMAT,
  PACKAGE_SCHEMA,
  type PackageContent,
  PackageContentSchema,
  PackageEnvelopeSchema,
} from '../../model/package.ts';
import { gunzip } from './gzip.ts';
import { verifyText } from './keys.ts';

/** A package of 20,000 entries stays below both. */
export const MAX_FILE_BYTES = 20_000_000;
export const MAX_UNPACKED_BYTES = 80_000_000;

/** Why a package is refused. Each has a sentence in the locale files (`package.refused.<code>`). */
export const PACKAGE_REFUSALS = [
  'too_large', // the file, or what comes out of it
  'damaged', // no gzip, or cut off
  'not_a_package', // something else, or another program's
  'newer_schema', // made by a newer Luruskan
  'unsigned',
  'tampered', // the signature is not that key's over this content
  'invalid_entries', // signed, but not entries as this program knows them
  'no_ed25519', // this browser cannot check signatures
] as const;
export type PackageRefusal = (typeof PACKAGE_REFUSALS)[number];

export type ReadPackage =
  | { ok: true; content: PackageContent; key: string }
  | { ok: false; reason: PackageRefusal };

const refuse = (reason: PackageRefusal): ReadPackage => ({ ok: false, reason });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const SignedSchema = v.looseObject({
  format: v.literal(PACKAGE_FORMAT),
  schema: v.number(),
});

/** What is wrong with the outer layer, before anything in it is believed. */
function flawOf(outer: unknown): PackageRefusal | null {
  const seen = v.safeParse(SignedSchema, outer);
  if (!seen.success) return 'not_a_package';
  if (seen.output.schema > PACKAGE_SCHEMA) return 'newer_schema';
  if (!seen.output.signature || !seen.output.key) return 'unsigned';
  return v.is(PackageEnvelopeSchema, outer) ? null : 'not_a_package';
}

/**
 * Reads a package file as far as it can be believed: size first, then signature, then content. Nothing is stored. Whether
 * the key is one that this office trusts is for the caller to ask.
 */
export async function readPackage(file: Blob): Promise<ReadPackage> {
  if (file.size > MAX_FILE_BYTES) return refuse('too_large');
  const unpacked = await gunzip(file, MAX_UNPACKED_BYTES);
  if (!unpacked.ok) return refuse(unpacked.reason);
  const outer = parsed(unpacked.text);
  const flaw = flawOf(outer);
  if (flaw) return refuse(flaw);
  const { content, key, signature } = v.parse(PackageEnvelopeSchema, outer);
  const genuine = await verifyText(content, key, signature);
  if (genuine === null) return refuse('no_ed25519');
  if (!genuine) return refuse('tampered');
  const checked = v.safeParse(PackageContentSchema, parsed(content));
  return checked.success ? { ok: true, content: checked.output, key } : refuse('invalid_entries');
}
