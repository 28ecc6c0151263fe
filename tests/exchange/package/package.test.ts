import { describe, expect, it } from 'vitest';
import { SHIPPED_TEMPLATES } from '../../../lib/drafts/template.ts';
import { gunzip, gzip } from '../../../lib/exchange/package/gzip.ts';
import { createOfficeKey, fingerprintOf, signText, verifyText } from '../../../lib/exchange/package/keys.ts';
import { MAX_FILE_BYTES, readPackage } from '../../../lib/exchange/package/read.ts';
import { writePackage } from '../../../lib/exchange/package/write.ts';
import { SAMPLES } from '../../../lib/library/samples.ts';
import { newId } from '../../../lib/util/id.ts';
import { officeKey, stored } from './entries.ts';

const NOW = new Date('2026-11-22T03:00:00.000Z');
const KEY = await officeKey();
const aPackage = () => writePackage([stored()], 'KPU RI', KEY, NOW);

/** The outer layer of a package, changed and packed again. */
async function repacked(change: (outer: Record<string, unknown>) => unknown): Promise<Blob> {
  const opened = await gunzip(await aPackage(), 1e7);
  if (!opened.ok) throw new Error(opened.reason);
  return gzip(JSON.stringify(change(JSON.parse(opened.text))));
}

/** A package whose signature is right, over any text. */
const signed = async (content: string) =>
  gzip(
    JSON.stringify({
      format: 'luruskan-package',
      schema: 1,
      content,
      key: KEY.publicKey,
      signature: await signText(content, KEY),
    }),
  );

const refusal = async (file: Blob) => {
  const read = await readPackage(file);
  return read.ok ? 'accepted' : read.reason;
};

describe('a package', () => {
  it('brings back what was written, with its key', async () => {
    const entry = stored({ code: 'KL-7', claims: ['klaim “aneh” \u2028 <b>'], status: 'revoked' });
    const read = await readPackage(await writePackage([entry], 'KPU RI', KEY, NOW));
    const { sample, updatedAt, deletedAt, ...travels } = entry;
    expect(read).toEqual({
      ok: true,
      key: KEY.publicKey,
      content: { publisher: 'KPU RI', issuedAt: NOW.toISOString(), entries: [travels] },
    });
  });

  it('brings reply templates where they were put in', async () => {
    const read = await readPackage(await writePackage([stored()], 'KPU RI', KEY, NOW, SHIPPED_TEMPLATES));
    expect(read.ok && read.content.templates).toEqual(SHIPPED_TEMPLATES);
  });

  it('leaves samples, deleted entries and those of other publishers at home', async () => {
    const others = [
      stored({ sample: true }),
      stored({ deletedAt: NOW.toISOString() }),
      stored({ publisher: { key: 'k', name: 'KPU RI' } }),
    ];
    const read = await readPackage(await writePackage([...others, stored()], 'KPU RI', KEY, NOW));
    expect(read.ok && read.content.entries.length).toBe(1);
  });

  it('of 500 entries is smaller than 1 MB', async () => {
    const entries = Array.from({ length: 500 }, (_, at) => {
      const sample = SAMPLES[at % SAMPLES.length];
      const own = Array.from({ length: 6 }, () => Math.random().toString(36)).join(' ');
      return stored({ ...sample, code: `E-${at}`, claims: [...(sample?.claims ?? []), own], id: newId() });
    });
    expect((await writePackage(entries, 'KPU RI', KEY, NOW)).size).toBeLessThan(1_000_000);
  });

  it('is refused when anything in it was changed', async () => {
    const forged = await repacked((outer) => ({
      ...outer,
      content: String(outer.content).replace('belum dicetak', 'sudah dicetak'),
    }));
    expect(await refusal(forged)).toBe('tampered');
    const other = await officeKey();
    expect(await refusal(await repacked((outer) => ({ ...outer, key: other.publicKey })))).toBe('tampered');
    expect(await refusal(await repacked((outer) => ({ ...outer, signature: 'AAAA' })))).toBe('tampered');
  });

  it.each([
    ['unsigned', ({ signature, ...outer }: Record<string, unknown>) => outer],
    ['unsigned', (outer: Record<string, unknown>) => ({ ...outer, signature: '' })],
    ['newer_schema', (outer: Record<string, unknown>) => ({ ...outer, schema: 2 })],
    ['not_a_package', (outer: Record<string, unknown>) => ({ ...outer, format: 'lain' })],
    ['not_a_package', (outer: Record<string, unknown>) => ({ ...outer, extra: 1 })],
    ['not_a_package', () => [1, 2]],
  ])('is refused as %s', async (reason, change) => {
    expect(await refusal(await repacked(change))).toBe(reason);
  });

  it.each([
    ['no entries', { publisher: 'KPU RI', issuedAt: NOW.toISOString(), entries: [] }],
    ['a date that does not exist', { ...stored(), statedOn: '2026-31-02' }],
    ['another shape', { publisher: 'KPU RI', issuedAt: NOW.toISOString(), entries: [{ code: 'X' }] }],
  ])('with a right signature over %s is refused all the same', async (_what, content) => {
    expect(await refusal(await signed(JSON.stringify(content)))).toBe('invalid_entries');
  });

  it('cannot slip keys of the prototype through', async () => {
    const { sample, updatedAt, deletedAt, ...entry } = stored();
    const content = JSON.stringify({ publisher: 'KPU RI', issuedAt: NOW.toISOString(), entries: [entry] });
    const file = await signed(content.replace('"code"', '"__proto__":{"sample":true},"code"'));
    const read = await readPackage(file);
    if (read.ok) expect(Object.keys(read.content.entries[0] ?? {})).not.toContain('__proto__');
    expect(({} as { sample?: boolean }).sample).toBeUndefined();
  });

  it.each([
    ['damaged', new Blob(['PK\u0003\u0004 bukan gzip'])],
    ['damaged', new Blob([])],
  ])('is refused as %s when it is no gzip', async (reason, file) => {
    expect(await refusal(file)).toBe(reason);
  });

  it('is refused as damaged when it is cut off', async () => {
    const whole = await aPackage();
    expect(await refusal(whole.slice(0, whole.size - 40))).toBe('damaged');
  });

  it('is refused before it is opened when the file is huge', async () => {
    let opened = false;
    const huge = { size: MAX_FILE_BYTES + 1, stream: () => (opened = true) } as unknown as Blob;
    expect(await refusal(huge)).toBe('too_large');
    expect(opened).toBe(false);
  });

  it('that swells without end is dropped on the way', async () => {
    const bomb = await gzip('0'.repeat(120_000_000));
    expect(bomb.size).toBeLessThan(200_000);
    expect(await refusal(bomb)).toBe('too_large');
  });
});

describe('keys', () => {
  it('sign so that only they fit, and cannot be read out', async () => {
    const [a, b] = [await officeKey(), await officeKey()];
    const signature = await signText('isi', a);
    expect(await verifyText('isi', a.publicKey, signature)).toBe(true);
    expect(await verifyText('isi ', a.publicKey, signature)).toBe(false);
    expect(await verifyText('isi', b.publicKey, signature)).toBe(false);
    expect(await verifyText('isi', 'bukan kunci!', signature)).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', a.pair.privateKey)).rejects.toThrow();
  });

  it('have a fingerprint of eight groups of four, the same each time', async () => {
    expect(await fingerprintOf('A'.repeat(43))).toBe('6668 7aad f862 bd77 6c8f c18b 8e9f 8e20');
  });

  it('are not made where the browser does not know them', async () => {
    const { generateKey } = crypto.subtle;
    crypto.subtle.generateKey = async () => {
      throw new DOMException('', 'NotSupportedError');
    };
    expect(await createOfficeKey(NOW)).toBeNull();
    crypto.subtle.generateKey = generateKey;
  });
});
