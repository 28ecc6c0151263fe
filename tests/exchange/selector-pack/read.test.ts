import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/exchange/selector-pack/read.ts';
import type { OfficeKey } from '../../../lib/model/package.ts';
import { envelopeOf, packOf, signed, testKey } from '../../sites/pack/packs.ts';

let key: OfficeKey;
beforeAll(async () => {
  key = await testKey();
});

const read = (file: string) => readPack(new Blob([file]));

it('reads a pack and names the key that signed it', async () => {
  expect(await read(await signed(packOf(), key))).toEqual({ ok: true, pack: packOf(), key: key.publicKey });
});

describe('refuses', () => {
  const refusal = async (file: string) => {
    const result = await read(file);
    return result.ok ? 'taken' : result.reason;
  };
  const changed = async (change: object) =>
    JSON.stringify({ ...(await envelopeOf(JSON.stringify(packOf()), key)), ...change });

  it('what is too large, no pack, or newer', async () => {
    expect(await refusal(`${await signed(packOf(), key)}${' '.repeat(100_000)}`)).toBe('too_large');
    expect(await refusal('{"format":"luruskan-package"')).toBe('not_a_pack');
    expect(await refusal('[]')).toBe('not_a_pack');
    expect(await refusal(await changed({ format: 'luruskan-package' }))).toBe('not_a_pack');
    expect(await refusal(await changed({ schema: 2 }))).toBe('newer_schema');
  });

  it('a changed content, key or signature, and none', async () => {
    const other = await testKey();
    expect(await refusal(await changed({ content: JSON.stringify(packOf({ version: 9 })) }))).toBe(
      'tampered',
    );
    expect(await refusal(await changed({ key: other.publicKey }))).toBe('tampered');
    expect(await refusal(await changed({ key: 'A'.repeat(43) }))).toBe('tampered');
    expect(await refusal(await changed({ signature: '' }))).toBe('tampered');
    expect(await refusal(await changed({ signature: undefined }))).toBe('tampered');
  });

  it.each([
    ['a field that it does not know', { ...packOf(), run: 'alert(1)' }],
    ['an unknown platform', { ...packOf(), adapters: { myspace: { lists: {} } } }],
    ['a selector of 301 characters', withCss('.a'.repeat(151))],
    ['an empty selector', withCss('')],
    ['an empty list', { ...packOf(), adapters: { x: { lists: { 'post.text': [] } } } }],
    ['a version of no whole number', { ...packOf(), version: 1.5 }],
    ['a day of expiry without time', { ...packOf(), expires: '2099-01-01' }],
    ['a program version with letters', { ...packOf(), minExt: '1.x' }],
  ])('%s, although it is signed', async (_, pack) => {
    const { content, ...outer } = await envelopeOf(JSON.stringify(pack), key);
    expect(await refusal(JSON.stringify({ ...outer, content }))).toBe('invalid');
  });

  it('any file whatever without falling over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (file) => {
        expect((await read(file)).ok).toBe(false);
      }),
    );
  });

  it('any signed content whatever that is no pack', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (content) => {
        expect(await refusal(JSON.stringify(await envelopeOf(content, key)))).toBe('invalid');
      }),
      { numRuns: 50 },
    );
  });
});

function withCss(css: string) {
  return { ...packOf(), adapters: { tiktok: { lists: { 'feed.text': [{ seen: '2026-11', css }] } } } };
}
