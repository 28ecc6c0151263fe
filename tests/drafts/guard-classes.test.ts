import { describe, expect, it } from 'vitest';
import { checkPersonalData } from '../../lib/drafts/check-personal.ts';
import { checkGuard } from '../../lib/drafts/guard.ts';
import { shoutedWords } from '../../lib/drafts/shouting.ts';

const codes = (text: string) => checkGuard(text, []).map(({ code }) => code);
const missing = (code: string, sentences: string[]) =>
  sentences.filter((sentence) => !codes(sentence).includes(code as never));
const every = (subjects: string[], verbs: string[], end: string) =>
  subjects.flatMap((subject) => verbs.map((verb) => `${subject} ${verb} ${end}.`));

describe('the guard knows classes, not sentences', () => {
  it('threatens the reader or the spreader with any consequence, in any tense', () => {
    const subjects = ['Anda', 'Akun ini', 'Penyebarnya', 'Siapa pun yang membagikan ini', 'Bapak'];
    const verbs = [
      'dapat dijerat',
      'akan diproses',
      'bisa dilaporkan',
      'siap-siap dipidana',
      'harus ditindak',
      'sudah dilacak',
    ];
    expect(missing('threat', every(subjects, verbs, 'karena unggahan itu'))).toEqual([]);
  });

  it('threatens with what the office keeps', () => {
    const sentences = every(
      ['Kami'],
      ['sudah mencatat', 'menyimpan', 'memegang', 'tahu'],
      'identitas pengunggahnya',
    );
    expect(missing('threat', sentences)).toEqual([]);
  });

  it('says nothing of a law, an office or a procedure that threatens nobody', () => {
    const neutral = [
      'Ketentuan pidana pemilu tercantum dalam undang-undang.',
      'Laporan Bapak sedang diproses petugas kami.',
      'Anda tidak dapat dipidana karena tidak memilih.',
      'Dugaan pelanggaran dapat dilaporkan kepada Bawaslu.',
      'Kotak suara dijaga polisi selama perjalanan.',
      'Anda dapat melapor ke kantor polisi terdekat.',
      'Petugas menjemput kotak suara ke desa.',
      'Peraturan tidak memuat sanksi pidana bagi pemilih yang tidak hadir.',
      'Hasil klarifikasi menjadi dasar langkah berikutnya.',
      'Laporan Ibu benar, dan daftarnya telah kami perbaiki.',
      'Laporan dana kampanye semua partai dapat dibaca di situs kami.',
      'Desain surat suara mengikuti Keputusan KPU Nomor 12 Tahun 2023.',
      'Ralat dari kami: rapat pleno dimulai pukul 10.00.',
      'Kabar mengenai listrik padam di gudang sedang kami periksa.',
    ];
    expect(neutral.flatMap(codes)).toEqual([]);
  });

  it('tells an invitation from an order', () => {
    expect(codes('Hapus unggahan itu sekarang.')).toContain('order');
    expect(codes('Mohon hapus pesan itu.')).toEqual([]);
    expect(codes('Jangan ragu bertanya.')).toEqual([]);
  });

  it('tells a party in its official part from one that is praised or defended', () => {
    const parties = ['Gerindra', 'PKS', 'Partai Golkar', 'PDI Perjuangan', 'NasDem'];
    expect(
      missing('campaign', every(parties, ['memang hebat', 'tidak terlibat', 'selalu jujur'], 'kok')),
    ).toEqual([]);
    for (const party of parties) expect(codes(`${party} memperoleh 12 kursi.`), party).toEqual([]);
  });

  it('tells the rumour from a word about it', () => {
    expect(codes('Kabar bahwa surat suara dicuri tidak benar.')).toContain('claim_restated');
    expect(codes('Surat suara dicuri di gudang, itu hoaks.')).toContain('claim_restated');
    expect(codes('Informasi sebaliknya yang beredar tidak benar.')).toEqual([]);
    expect(codes('Kabar itu tidak benar.')).toEqual([]);
  });

  it('promises nothing', () => {
    const sentences = ['Kami jamin', 'Seratus persen', 'Dijamin', 'Mustahil'].map(
      (word) => `${word} aman, tidak mungkin diretas.`,
    );
    expect(missing('overclaim', sentences)).toEqual([]);
    expect(codes('Kerahasiaan pilihan dijamin undang-undang.')).toEqual([]);
  });
});

describe('capitals', () => {
  const words = (text: string) => shoutedWords(text).map((range) => text.slice(...range));
  it.each([
    ['Formulir C.HASIL SALINAN dan D.HASIL KABKO-KWK', []],
    ['KIP ACEH dan KPU PROVINSI BALI', []],
    ['Laporan dana kampanye (LADK, LPPDK) dan SIKADEKA (SIKADEKA)', []],
    ['Putusan 135/PUU-XIII/2015', []],
    ['KPU TIDAK PERNAH curang', ['TIDAK', 'PERNAH']],
    ['Itu BOHONG', ['BOHONG']],
    ['MODEL A-KWK oleh PANTARLIH, BPIP, dan KESBANGPOL di SALATIGA', []],
    ['SURAT SUARA BELUM DICETAK', ['SURAT', 'SUARA', 'BELUM', 'DICETAK']],
  ])('shout in "%s": %j', (text, shouted) => {
    expect(words(text)).toEqual(shouted);
  });
});

describe('contacts', () => {
  it.each([
    ['Layanan kami di (0271) 654-321.', false],
    ['Pengaduan lewat WhatsApp Komdigi 0811-9224-545.', false],
    ['Laporkan pelaku dengan nomor 0812-3456-7890 ke kantor kami.', true],
    ['Tulis ke ppid@kpu.go.id.', false],
    ['Layanan kami: hubungi Pak Darto di 0813-2277-4501.', true],
    ['Hubungi wa.me/6281234567890 ya.', true],
    ['Nomor pribadi ketua posko 0813-2277-4501.', true],
    ['Layanan di kpu.kota@gmail.com.', true],
    ['NIK 3203012304900001 ada di kantor kami.', true],
  ])('"%s" are a person\'s: %s', (text, isPrivate) => {
    expect(checkPersonalData(text).length > 0).toBe(isPrivate);
  });
});
