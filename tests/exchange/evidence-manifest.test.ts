import { expect, it } from 'vitest';
import { inAllZones, manifestName, manifestOf, pictureName } from '../../lib/exchange/evidence-manifest.ts';
import { appTranslate } from '../../lib/locales/app.ts';
import type { Evidence } from '../../lib/model/evidence.ts';

const hash = (sign: string) => sign.repeat(64);

const EVIDENCE: Evidence = {
  id: '019a0000-0000-7000-8000-000000003f2a',
  findingId: '019a0000-0000-7000-8000-000000000001',
  picture: { blob: new Blob(['x']), width: 600, height: 135, cut: true, sha256: hash('a') },
  problem: null,
  text: { value: 'Surat suara\ntercoblos 😡', sha256: hash('b') },
  permalink: { value: 'https://x.com/a/status/1', sha256: hash('c') },
  postedAt: null,
  capturedAt: { value: '2026-11-21T16:30:05.000Z', sha256: hash('d') },
};

const words = { t: appTranslate('id'), language: 'id' } as const;

it('tells what the three clocks of the country showed, also past midnight', () => {
  expect(inAllZones('2026-11-21T16:30:05.000Z', 'id')).toEqual([
    '21 Nov 2026 23.30 WIB',
    '22 Nov 2026 00.30 WITA',
    '22 Nov 2026 01.30 WIT',
  ]);
});

it('names picture and description alike, so that they stay together', () => {
  expect(pictureName(EVIDENCE)).toBe('luruskan-bukti-20261121-163005-3f2a.png');
  expect(manifestName(EVIDENCE)).toBe('luruskan-bukti-20261121-163005-3f2a.txt');
});

it('lists each hash before what it is of, what is unknown, and what a hash does not prove', () => {
  const text = manifestOf(EVIDENCE, words);
  expect(text).toContain(
    `${hash('a')}  Gambar\r\n${hash('b')}  Teks\r\n${hash('c')}  Tautan\r\n${hash('d')}  `,
  );
  expect(text).toContain('Waktu unggahan: tidak diketahui');
  expect(text).toContain('Unggahan lebih panjang dari layar');
  expect(text).toContain('tidak membuktikan siapa yang menulis');
});

it('says why there is no picture', () => {
  const text = manifestOf({ ...EVIDENCE, picture: null, problem: 'not_allowed' }, words);
  expect(text).toContain('Tidak ada gambar. Browser belum mengizinkan gambar layar.');
  expect(text).not.toContain(hash('a'));
});
