import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/drafts/check.ts';
import { checkGuard, GUARD_PHRASES } from '../../lib/drafts/guard.ts';
import list from '../../lib/drafts/guard-phrases.json' with { type: 'json' };
import { sampleEntry } from './entries.ts';
import bad from './guard-bad.json' with { type: 'json' };

type Code = keyof typeof bad;
const CODES = Object.keys(bad) as Code[];
const START = 'Surat suara sah bila dicoblos pada satu kolom pasangan calon atau partai.';
const check = (sentence: string, avoid: string[] = []) =>
  checkDraft(`${START} ${sentence} https://kpu.go.id`, {
    clarification: sampleEntry('CT-03'),
    platform: 'web',
    avoid,
  });
const codesOf = (sentence: string, avoid?: string[]) => check(sentence, avoid).map(({ code }) => code);

/** Written like answers of an office, not taken from the drafts: nothing here deserves a warning. */
const CLEAN = [
  'Terima kasih atas pertanyaan Bapak/Ibu.',
  'Kami memahami kekhawatiran masyarakat.',
  'Silakan datang ke kantor kami pada jam kerja.',
  'Bawaslu mengawasi setiap tahapan Pemilu.',
  'Tangkapan layar yang beredar bukan terbitan kami.',
  'Pemilih dapat memeriksa namanya di laman resmi.',
  'Mari menjaga Pemilu yang jujur dan adil.',
  'Penetapan dilakukan berdasarkan hasil rekapitulasi.',
  'Dasar hukum penetapan tercantum dalam keputusan.',
  'Setiap warga negara berhak memilih tanpa paksaan.',
  'Petugas akan membantu pemilih penyandang disabilitas.',
  'Apabila menemukan kesalahan data, mohon sampaikan kepada petugas setempat.',
  'Mohon tidak meneruskan pesan itu.',
  'Seluruh saksi dan pengawas hadir saat penghitungan.',
  'Formulir diunggah setelah penghitungan selesai.',
  'Kami mohon maaf atas kekeliruan tersebut dan telah memperbaikinya.',
  'Hak pilih dilindungi undang-undang.',
  'Keputusan ini berlaku bagi seluruh peserta Pemilu.',
  'Informasi ini akan kami perbarui bila ada perkembangan.',
  'Demikian keterangan kami, terima kasih.',
  'Debat pasangan calon disiarkan secara terbuka.',
  'Partai politik peserta Pemilu menerima salinan yang sama.',
  'Kami mengajak semua pihak menunggu hasil resmi.',
  'Simulasi pencoblosan digelar untuk memberi contoh kepada pemilih.',
];

describe('the guard', () => {
  it('knows many phrases, none twice', () => {
    const phrases = CODES.flatMap((code) => list[code].phrases);
    expect(GUARD_PHRASES).toBeGreaterThanOrEqual(120);
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it.each(CODES)('finds nearly every %s that was written without the list', (code) => {
    const missed = bad[code].filter((sentence) => !codesOf(sentence).includes(code));
    expect(1 - missed.length / bad[code].length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(CLEAN)('has nothing to say of "%s"', (sentence) => {
    expect(check(sentence).filter(({ severity }) => severity !== 'ok')).toEqual([]);
  });

  it('leaves places and everyday words alone that sound like a phrase', () => {
    const text =
      'Kota Palu, Penang, Kota Solok, Kabupaten Malang, lebih, terlebih, berlebihan, mengawasi, wilayah, fitnah';
    expect(checkGuard(text, [])).toEqual([]);
  });

  it('does not let a phrase run over the end of a sentence', () => {
    expect(codesOf('Ini hak pemilih. Nomor induk tidak diperlukan.')).not.toContain('campaign');
    expect(codesOf('Pilih no. 2 saja.')).toContain('campaign');
  });

  it('adds what the office itself avoids, in any derivation', () => {
    expect(codesOf('Kabar itu disinyalir keliru.', ['sinyalir'])).toContain('office_phrase');
    expect(codesOf('Kabar itu keliru.', ['sinyalir'])).not.toContain('office_phrase');
  });

  it('shows the place', () => {
    const text = `${START} Penyebarnya akan dilaporkan ke polisi. https://kpu.go.id`;
    const found = checkDraft(text, { clarification: sampleEntry('CT-03'), platform: 'web' });
    const ranges = found.find(({ code }) => code === 'threat')?.ranges ?? [];
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['dilaporkan ke polisi']);
  });
});
