import { describe, expect, it } from 'vitest';
import { sha256 } from '../../lib/util/sha256.ts';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('gives the digest of FIPS 180-4 for %j', async (text, digest) => {
    expect(await sha256(text)).toBe(digest);
  });

  it('takes text as the bytes of its UTF-8 form, the same as a file of it', async () => {
    const text = 'surat suara 😡 — “coblos”';
    expect(await sha256(text)).toBe(await sha256(new Blob([text])));
  });
});
