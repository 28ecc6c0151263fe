import { describe, expect, it } from 'vitest';
import { checkDraft, isBlocked } from '../../lib/drafts/check.ts';
import { DRAFT_CHECKS, type DraftCheckCode } from '../../lib/drafts/checks.ts';
import { sampleEntry } from './entries.ts';

const LINK = 'https://kab-okuselatan.kpu.go.id/blog/1';
const FACT = 'Tidak ada hukuman bagi warga yang memilih untuk tidak menggunakan hak pilihnya.';
const GOOD = `Selamat siang, Bapak/Ibu.\n${FACT}\nInformasi resmi: ${LINK}`;

const problems = (text: string, code = 'CT-04', platform: 'x' | 'web' = 'x') =>
  checkDraft(text, { clarification: sampleEntry(code), platform }).filter((check) => check.severity !== 'ok');
const marked = (text: string, code: DraftCheckCode, entry = 'CT-04') =>
  problems(text, entry)
    .filter((check) => check.code === code)
    .flatMap((check) => check.ranges.map(([start, end]) => text.slice(start, end)));

describe('checkDraft', () => {
  it('says of a good draft what is good', () => {
    const checks = checkDraft(GOOD, { clarification: sampleEntry('CT-04'), platform: 'x' });
    expect(checks).toEqual([
      { code: 'fact_first', severity: 'ok', ranges: [] },
      { code: 'one_official_link', severity: 'ok', ranges: [] },
      { code: 'within_limit', severity: 'ok', ranges: [] },
    ]);
  });

  it.each<[DraftCheckCode, string, string[]]>([
    ['fact_not_first', `Info yang viral itu keliru. ${FACT} ${LINK}`, ['Info yang viral itu keliru.']],
    ['link_not_official', `${GOOD} dan https://kpu-go.id.xyz/a`, ['https://kpu-go.id.xyz/a']],
    ['link_not_official', `${FACT} Cek tinyurl.com/kpupusat, ya`, ['tinyurl.com/kpupusat']],
    ['link_too_many', `${GOOD} atau kpu.go.id.`, ['kpu.go.id']],
    ['all_caps', `${GOOD} Itu HOAX menurut KPU`, ['HOAX']],
    ['exclamations', `${GOOD} Jangan percaya!! Paham?!`, ['!!', '?!']],
    ['threat', `${GOOD} Penyebar bisa dijerat UU ITE`, ['Penyebar bisa dijerat', 'UU ITE']],
    ['threat', `${GOOD} Awas nanti Ditangkap.`, ['Awas nanti Ditangkap']],
    ['mockery', `${GOOD} Kabar ini lucu 😂`, ['lucu', '😂']],
    ['campaign', `${GOOD} Mari memilih nomor dua.`, ['memilih nomor dua']],
    [
      'number_beyond',
      `${GOOD} Ada 3.500 warga pada 08-02-2024, tiga juta`,
      ['3.500', '08', '02', '2024', 'tiga juta'],
    ],
    [
      'name_beyond',
      `${GOOD} Menurut Budi Santoso dari Partai Nelayan, itu`,
      ['Budi Santoso', 'Partai Nelayan'],
    ],
    ['name_beyond', `${GOOD} Joko Widodo setuju.`, ['Joko Widodo']],
    [
      'claim_restated',
      `${GOOD} Kabar yang gak nyoblos bakal kena pidana`,
      ['yang gak nyoblos bakal kena pidana'],
    ],
    ['personal_data', `${GOOD} Hubungi 0812-3456-7890`, ['0812-3456-7890']],
    ['personal_data', `${GOOD} NIK 3203012304900001, a@b.id`, ['3203012304900001', 'a@b.id']],
  ])('marks %s in "%s"', (code, text, places) => {
    expect(marked(text, code)).toEqual(places);
  });

  it('marks what must not be said of one entry, whatever the letters look like', () => {
    const text = `Data Sirekap Pemilu 2024 diolah di Indonesia. KPU TIDAK memakai  Alibaba. ${LINK}`;
    expect(marked(text, 'must_not_say', 'KL-03')).toEqual(['TIDAK memakai  Alibaba']);
  });

  it('marks the denial of an event that happened, and a missing "informasi sementara"', () => {
    const text = `PPLN Kuala Lumpur melaporkan 1.972 surat suara. Itu hoaks. ${LINK}`;
    expect(marked(text, 'denies_true_event', 'KL-11')).toEqual(['hoaks']);
    expect(problems(text, 'KL-11').map((check) => check.code)).toContain('provisional_missing');
  });

  it('blocks only what may never be copied', () => {
    const blocked = (text: string) =>
      isBlocked(checkDraft(text, { clarification: sampleEntry('CT-04'), platform: 'x' }));
    expect(blocked('  \n')).toBe(true);
    expect(blocked(FACT)).toBe(true);
    expect(blocked(`${FACT} https://tirto.id/a`)).toBe(true);
    expect(blocked(`${GOOD} Hubungi 0812-3456-7890`)).toBe(true);
    expect(blocked(`${GOOD} Awas dipidana!! HOAX https://tirto.id/a`)).toBe(false);
  });

  it('compares the length with the platform, where its limit is known', () => {
    const long = `${GOOD} ${'Terima kasih. '.repeat(20)}`;
    expect(problems(long).map((check) => check.code)).toEqual(['over_limit']);
    expect(problems(long, 'CT-04', 'web')).toEqual([]);
  });

  it.each([
    'Mohon maaf, Pak. ',
    'Yth. Bapak/Ibu, ',
    "Assalamu'alaikum, selamat pagi! ",
    'Terima kasih sudah bertanya. ',
    '',
  ])('takes "%s" as a greeting before the fact', (greeting) => {
    expect(problems(`${greeting}${FACT} ${LINK}`)).toEqual([]);
  });

  it('takes the greeting of the office for one, whatever it says', () => {
    const context = {
      clarification: sampleEntry('CT-04'),
      platform: 'x',
      office: { greeting: 'Rahajeng semeng.', signature: '' },
    } as const;
    expect(checkDraft(`Rahajeng semeng. ${FACT} ${LINK}`, context)[0]?.code).toBe('fact_first');
  });

  it.each([
    'Tangkapan layar itu bukan dari kami.',
    'KPU, BAWASLU, DKPP, dan PANWASLU mengawasi DPTB serta SIREKAP.',
    'Mari bersama mengikuti proses rekapitulasi ini!',
    'Langkahnya:\n1. Buka laman KPU.\n2) Masukkan nama. (1/2)',
    'Terima kasih, Bapak/Ibu. – KPU',
    'Mohon bantuan Bapak dan Ibu, ya.',
  ])('has no objection to "%s"', (sentence) => {
    expect(problems(`${FACT} ${LINK}\n${sentence}`)).toEqual([]);
  });

  it('lets a fact speak of punishment where the entry does', () => {
    const entry = { ...sampleEntry('CT-04'), facts: ['Warga yang tidak memilih tidak dikenai pidana.'] };
    const checks = checkDraft(`${entry.facts[0]} ${LINK}`, { clarification: entry, platform: 'x' });
    expect(checks.filter((check) => check.severity !== 'ok')).toEqual([]);
  });

  it('lets the office say its own name, and the day', () => {
    const office = { greeting: '', signature: 'KPU Kota Salatiga', closing: 'Hubungi Posko 24 Jam.' };
    const text = `${FACT} Keterangan KPU Kota Salatiga, 21 November 2026. Hubungi Posko 24 Jam. ${LINK}`;
    const context = { clarification: sampleEntry('CT-04'), platform: 'web', office } as const;
    const codes = (today?: string) =>
      checkDraft(text, { ...context, today })
        .filter(({ severity }) => severity !== 'ok')
        .map(({ code }) => code);
    expect(codes('2026-11-21')).toEqual([]);
    expect(codes()).toEqual(['number_beyond']);
  });

  it('reads a list in a fact, letters with marks of their own, and a number that is personal already', () => {
    const clarification = {
      ...sampleEntry('CT-04'),
      facts: ['Syarat:\n1. KTP-el di Pa\u0301dang\n2. Terdaftar'],
    };
    const codes = (text: string) =>
      checkDraft(text, { clarification, platform: 'web' })
        .filter(({ severity }) => severity !== 'ok')
        .map(({ code }) => code);
    const draft = `Syarat: 1. KTP-el di Pa\u0301dang 2. Terdaftar. ${LINK}`;
    expect(codes(draft)).toEqual([]);
    expect(codes(`${draft} Hubungi 0812-3456-7890`)).toEqual(['personal_data']);
  });

  it('uses every code that it lists', () => {
    const codes = new Set(
      [
        ...checkDraft('', { clarification: sampleEntry('KL-11'), platform: 'x' }),
        ...checkDraft(GOOD, { clarification: sampleEntry('CT-04'), platform: 'x' }),
        ...checkDraft(
          `Itu HOAX!! Awas dipidana. Lucu. Pilih nomor 2, kata Budi. Sinyalir. Kami jamin. Stop sebar. Alamat rumah Sari. video orang lagi nyoblosin surat suara, bohong, 7 kontainer 0812-3456-7890
        kpu.go.id jateng.kpu.go.id tirto.id ${'x'.repeat(280)}`,
          { clarification: sampleEntry('KL-11'), platform: 'x', avoid: ['sinyalir'] },
        ),
        ...checkDraft(FACT, { clarification: sampleEntry('CT-04'), platform: 'x' }),
      ].map((check) => check.code),
    );
    expect([...codes].sort()).toEqual([...DRAFT_CHECKS].sort());
  });
});
