import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../lib/library/samples.ts';
import { createMatcher } from '../../lib/matching/index.ts';

/** The sample library as the background gives it to the matcher. */
const matcher = createMatcher(
  SAMPLES.map((entry) => ({
    id: entry.code,
    title: entry.title,
    summary: [...entry.facts, entry.whyWrong].join('\n'),
    claims: entry.claims,
    keywords: [...entry.keywords, entry.scope.region].filter(Boolean),
    verdict: entry.verdict,
    date: entry.statedOn,
    url: entry.sources[0]?.url ?? null,
    validity: 'valid',
  })),
);

describe('posts as people write them, against the sample library', () => {
  it.each([
    ['Viral!! 70 juta kertas suara dari China masuk pelabuhan tanjung priuk, udah ada coblosannya', 'KL-01'],
    ['T e r c o b l 0 s 7 k0ntainer sur4t suara di pr10k', 'KL-01'],
    ['tau gak sih ternyata server kpu itu adanya di singapur dan udah disetting biar 01 menang', 'KL-02'],
    ['data sirekap disimpan di alibaba cloud china, kedaulatan data kita gimana?', 'KL-03'],
    ['Sekarang undangan nyoblos C6 udah ga dibagiin lagi, disuruh cek di cekdptonline.kpu.go.id', 'KL-05'],
    ['hasil pemilu luar negeri udah keluar, paslon 02 unggul telak 70% di malaysia & arab', 'KL-06'],
    ['Kalo dapet file PPS Pemilu 2024.apk dr WA buka aja itu daftar anggota', 'KL-07'],
    ['bisa nyoblos dimana aja asal bawa e-ktp', 'KL-09'],
    ['Video orang nyoblos surat suara di Malaysia, KPU akui 1.972 surat suara di KL', 'KL-11'],
    ['894 petugas kpps mati diracun pki!!', 'KL-12'],
    ['C1 di situng beda dengan yang di TPS 093 bidara cina', 'KL-13'],
    ['warga negara china punya ktp masuk DPT cianjur', 'KL-14'],
    ['kalau yg golput lebih banyak pemilu bakal dibatalin', 'CT-02'],
  ])('%s → %s', (text, code) => {
    const [best] = matcher.match({ text }).matches;
    expect(best?.id).toBe(code);
    expect(best?.band).not.toBe('none');
  });

  it.each([
    'Makan siang gratis hari ini enak banget gaes',
    'KPU lambat banget sih kerjanya, ga becus',
    'Pagi-pagi antre bubur ayam di depan kelurahan, porsinya mantap',
  ])('nothing for: %s', (text) => {
    expect(matcher.match({ text }).band).toBe('none');
  });

  it('takes a link to a genuine page of KPU for no sign of debunking', () => {
    const text = 'KPU tidak lagi kirim undangan, cek sendiri di https://cekdptonline.kpu.go.id';
    expect(matcher.match({ text }).advice).not.toContain('debunking');
  });
});
