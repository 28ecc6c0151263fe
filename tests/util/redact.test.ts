import { describe, expect, it } from 'vitest';
import { findPersonalData, redact } from '../../lib/util/redact.ts';

describe('redact', () => {
  it.each([
    ['NIK saya 3203012304900001 ada di DPT', 'NIK saya [NIK/KK] ada di DPT'],
    ['NIK 3203 0123 0490 0001.', 'NIK [NIK/KK].'],
    ['KK:3203.0123.0490.0001', 'KK:[NIK/KK]'],
    ['３２０３０１２３０４９００００１', '[NIK/KK]'],
    ['wa 0812-3456-7890 ya', 'wa [telepon] ya'],
    ['wa 0812 - 3456 - 7890 ya', 'wa [telepon] ya'],
    ['hubungi +62 812 3456 7890', 'hubungi [telepon]'],
    ['6281234567890', '[telepon]'],
    ['kantor (021) 3193 7223', 'kantor [telepon]'],
    ['klik https://wa.me/6281234567890', 'klik https://wa.me/[telepon]'],
    ['kirim ke budi.s+kpu@contoh.co.id, ya', 'kirim ke [surel], ya'],
  ])('%s', (text, masked) => {
    expect(redact(text)).toBe(masked);
  });

  it.each([
    'KPU menyebut 1.972 surat suara dan DPT 204.807.222 pemilih',
    'Tanggal 08-02-2024 10.30 WIB, lalu 14/02/2024',
    'https://x.com/akun/status/1983130065320780162',
    'https://www.facebook.com/kpu/posts/1234567890123456',
    'Rp50.000.000.000 untuk 2024',
    '@akun menulis di jam 20.14',
    'nomor urut 01 dan 02, TPS 093',
  ])('leaves %s as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('finds none of 100 invented numbers left over, however they are written', () => {
    const numbers = Array.from({ length: 50 }, (_, index) => [
      `32030123049${String(index).padStart(5, '0')}`,
      `+62 8${String(100_000_000 + index * 7_919)}`,
    ]).flat();
    const cleaned = redact(`Data bocor: ${numbers.join(' / ')} semua.`);
    expect(cleaned).not.toMatch(/\d{6}/);
    expect(findPersonalData(cleaned)).toEqual([]);
  });
});
