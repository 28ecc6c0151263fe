import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeSentence,
  durationWord,
  messageWords,
} from '../../../components/workspace/recap/recap-words.ts';
import { appTranslate } from '../../../lib/locales/app.ts';
import { bucketsOf } from '../../../lib/log/recap/buckets.ts';
import { type Recap, recapOf } from '../../../lib/log/recap/recap.ts';
import { defang, MAX_MESSAGE, recapMessage } from '../../../lib/log/recap/whatsapp.ts';
import { CONTEXT, FINDINGS } from './fixture.ts';

const t = appTranslate('id');
const words = messageWords(t, 'id');
const recap = recapOf(FINDINGS, CONTEXT);

describe('the message for a WhatsApp group', () => {
  it('says the figures in a form that officers know', () => {
    expect(recapMessage(recap, 'KPU Kab. Contoh', words)).toMatchInlineSnapshot(`
      "*REKAP HOAKS PEMILU – KPU Kab. Contoh*
      16 November 2026 – 22 November 2026

      *4 isu* dalam *230 konten*: 210 diputuskan, 155 dijawab/diteruskan, 30 belum selesai.
      *20 konten terlambat* (melewati batas waktu).
      Lama respons: median 2 jam, 90% dalam 1 hari 1 jam; 68% dalam batas waktu.
      Platform: TikTok 65, WhatsApp 50, Facebook 40, X 35, YouTube 30, Instagram 10
      Status: Dibalas 65, Dieskalasi 50, Selesai 40, Dicatat 30, Baru 20, Tidak dapat diklarifikasi 15, Menunggu persetujuan 10

      *Isu terbanyak*
      1. Surat suara sudah tercoblos di kontainer (100 konten, 100 dijawab)
      2. KPU mengirim berkas APK (50 konten, 50 dijawab)
      3. Server KPU diatur dari luar negeri (40 konten, 0 dijawab)
      4. Hasil luar negeri sudah keluar (5 konten, 5 dijawab)

      *Belum ada klarifikasi* (50 konten)
      1. Server KPU diatur dari luar negeri (30 konten, 0 dijawab)

      Tidak dihitung: 25 opini/kritik, 12 duplikat.
      8 temuan tidak ditampilkan karena kelas informasinya."
    `);
  });

  it('says in words how it was before', () => {
    const before = { ...recap, content: 200, issues: 4, answered: 0, open: 60 };
    const now = { ...recap, period: { from: '2026-11-23', to: '2026-11-29' } };
    const change = changeSentence(t, 'id', now, before);
    expect(change).toBe(
      'Dibanding 16 November 2026 – 22 November 2026: isu tetap 4, konten naik dari 200 menjadi 230 (15%), ' +
        'dijawab atau diteruskan naik dari 0 menjadi 155, belum selesai turun dari 60 menjadi 30 (50%).',
    );
    expect(recapMessage(now, 'KPU', messageWords(t, 'id', change))).toContain(change);
    expect(changeSentence(t, 'id', now, recapOf([], CONTEXT))).toContain('tidak ada konten');
  });

  it('says in one line that there was nothing', () => {
    const nothing = recapMessage(recapOf([], CONTEXT), 'KPU Kab. Contoh', words);
    expect(nothing.split('\n').at(-1)).toBe('Tidak ada temuan dalam periode ini.');
  });

  it('has no link that can be pressed and no markup of a title', () => {
    const top = recap.top.map((issue) => ({
      ...issue,
      title: '*Menang* https://bit.ly/x dan situs-palsu.com/kpu',
    }));
    const message = recapMessage({ ...recap, top }, 'KPU', words);
    expect(message).toContain('1. Menang hxxps://bit[.]ly/x dan situs-palsu[.]com/kpu');
    expect(message).not.toMatch(/https?:/);
  });

  it('stays within what a group still reads, whatever the titles', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ maxLength: 200 }),
        (title, unit) => {
          const long = (issues: Recap['top']) => issues.map((issue) => ({ ...issue, title }));
          const message = recapMessage(
            { ...recap, top: long(recap.top), gaps: long(recap.gaps) },
            unit,
            words,
          );
          expect(message.length).toBeLessThanOrEqual(MAX_MESSAGE);
          expect(message.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

it.each([
  ['http://a.id/b.html?c=1.2', 'hxxp://a[.]id/b[.]html?c=1[.]2'],
  ['lihat www.kpu-palsu.net.', 'lihat www[.]kpu-palsu[.]net.'],
  ['pukul 20.14, 1.972 surat suara', 'pukul 20.14, 1.972 surat suara'],
  ['dr. Budi, S.H.', 'dr. Budi, S.H.'],
])('takes the press out of %s', (text, safe) => {
  expect(defang(text)).toBe(safe);
});

it.each([
  [0.4, '0 menit'],
  [59, '59 menit'],
  [60, '1 jam'],
  [125, '2 jam 5 menit'],
  [1_439.6, '1 hari'],
  [1_500, '1 hari 1 jam'],
])('says %d minutes as %s', (minutes, said) => {
  expect(durationWord(t, 'id', minutes)).toBe(said);
});

describe('the course of days in a chart', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      day: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
      content: 1,
      answered: 0,
    }));

  it('is by day, by week from Monday on, or by month', () => {
    expect(bucketsOf(days(31)).buckets).toHaveLength(31);
    // 1 January 2026 is a Thursday: four days, then whole weeks.
    expect(bucketsOf(days(40)).buckets.slice(0, 2)).toEqual([
      { from: '2026-01-01', content: 4 },
      { from: '2026-01-05', content: 7 },
    ]);
    expect(
      bucketsOf(days(365))
        .buckets.map(({ content }) => content)
        .slice(0, 3),
    ).toEqual([31, 28, 31]);
  });
});
