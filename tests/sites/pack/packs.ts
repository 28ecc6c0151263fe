import { createOfficeKey, signText } from '../../../lib/exchange/package/keys.ts';
import type { OfficeKey } from '../../../lib/model/package.ts';
import {
  SELECTOR_PACK_FORMAT,
  SELECTOR_PACK_SCHEMA,
  type SelectorPack,
} from '../../../lib/model/selector-pack.ts';

/** A pack that is good in all respects, but for what is given. */
export const packOf = (changes: Partial<SelectorPack> = {}): SelectorPack => ({
  version: 1,
  issuedAt: '2026-11-20T00:00:00.000Z',
  expires: '2099-01-01T00:00:00.000Z',
  minExt: '0.1.0',
  adapters: { tiktok: { lists: { 'feed.text': [{ seen: '2026-11', css: '[data-e2e="video-words"]' }] } } },
  ...changes,
});

export async function testKey(): Promise<OfficeKey> {
  const key = await createOfficeKey(new Date());
  if (!key) throw new Error('no Ed25519 in this Node');
  return key;
}

/** The outer layer of a pack file, signed by the key. `content` is any text. */
export const envelopeOf = async (content: string, key: OfficeKey) => ({
  format: SELECTOR_PACK_FORMAT,
  schema: SELECTOR_PACK_SCHEMA,
  content,
  key: key.publicKey,
  signature: await signText(content, key),
});

/** A signed pack as the text of its file. */
export const signed = async (pack: SelectorPack, key: OfficeKey): Promise<string> =>
  JSON.stringify(await envelopeOf(JSON.stringify(pack), key));
