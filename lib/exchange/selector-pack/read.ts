import * as v from 'valibot';
import {
  SELECTOR_PACK_FORMAT,
  SELECTOR_PACK_SCHEMA,
  type SelectorPack,
  SelectorPackEnvelopeSchema,
  SelectorPackSchema,
} from '../../model/selector-pack.ts';
import { verifyText } from '../package/keys.ts';

/** A pack is a short list of corrections. */
const MAX_PACK_BYTES = 100_000;

/** Why a file is refused before its selectors are looked at; sentences in the locale files (`pack.refused.<code>`). */
export type FileRefusal =
  | 'too_large'
  | 'not_a_pack' // something else, or another program's
  | 'newer_schema' // made for a newer Luruskan
  | 'tampered' // unsigned, or the signature is not that key's over this content
  | 'no_ed25519' // this browser cannot check signatures
  | 'invalid'; // signed, but not lists as this program knows them

export type ReadPack = { ok: true; pack: SelectorPack; key: string } | { ok: false; reason: FileRefusal };

const refuse = (reason: FileRefusal): ReadPack => ({ ok: false, reason });

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

const OursSchema = v.looseObject({ format: v.literal(SELECTOR_PACK_FORMAT), schema: v.number() });

/**
 * Reads a file of selector lists as far as it can be believed: size, signature, then content. Nothing is stored.
 * Whether the key is trusted and whether the lists fit this program is for the caller to ask.
 */
export async function readPack(file: Blob): Promise<ReadPack> {
  if (file.size > MAX_PACK_BYTES) return refuse('too_large');
  const outer = parsed(await file.text());
  const ours = v.safeParse(OursSchema, outer);
  if (!ours.success) return refuse('not_a_pack');
  if (ours.output.schema > SELECTOR_PACK_SCHEMA) return refuse('newer_schema');
  const envelope = v.safeParse(SelectorPackEnvelopeSchema, outer);
  if (!envelope.success) return refuse('tampered');
  const { content, key, signature } = envelope.output;
  const genuine = await verifyText(content, key, signature);
  if (genuine === null) return refuse('no_ed25519');
  if (!genuine) return refuse('tampered');
  const pack = v.safeParse(SelectorPackSchema, parsed(content));
  return pack.success ? { ok: true, pack: pack.output, key } : refuse('invalid');
}
