import type { DraftEntry } from '../../lib/drafts/compose.ts';
import { officialAt } from './entries.ts';

const at = (path: string) => [officialAt(`https://kab-contoh.kpu.go.id/${path}`)];
const FAMILY = '👨‍👩‍👧‍👦';

/** Clarifications as nobody should write them, each by what is odd about it. */
export const MADE_UP: Readonly<Record<string, Partial<DraftEntry>>> = {
  'one word as fact': { facts: ['Hoaks'], title: 'Hoaks', whyWrong: '' },
  'a word with a sign': { facts: ['Tidak!'], whyWrong: 'Karena.' },
  'facts of 1,900 characters': {
    facts: [`${'Rekapitulasi berjenjang terbuka untuk umum dan '.repeat(40)}selesai.`],
  },
  'many short facts': { facts: Array.from({ length: 20 }, (_, at) => `Fakta ke-${at + 1} sudah diperiksa.`) },
  'a list in one fact': { facts: ['Syaratnya:\n1. KTP-el\n2. Terdaftar dalam DPT\n\n3) Datang ke TPS'] },
  markup: { facts: ['<h1>TPS</h1> *dibuka* pukul 07.00 &ndash; _13.00_ ~WIB~ `tepat`'] },
  'a variable of the templates': { facts: ['Isi {tautan} dan {satker} tetap {fakta}.'] },
  'right to left': { facts: ['لجنة الانتخابات العامة تعلن الموعد \u202eرسميا\u202c.'], title: 'إعلان' },
  'clusters of emoji': { facts: [`${FAMILY.repeat(12)} TPS ramah keluarga 🇮🇩🇮🇩 ❤️‍🔥👍🏽.`] },
  'letters with marks': {
    facts: [`Pemilu di Te\u0301rnate, Pa\u0301dang, dan Nu\u0308su ${'n\u0303'.repeat(60)}.`],
  },
  'an address of 400 characters': { sources: at(`blog/${'a'.repeat(371)}`) },
  'an address with signs': { sources: at("berita/(2024)/a_b~c;d,e'f?x=[1]&y=%20#bagian:2") },
  'an address that ends with a sign': { sources: at('halaman/tentang-kami_(2024).') },
  'no reason': { whyWrong: '', facts: ['Pendaftaran ditutup 12-03-2024 pukul 23.59.'] },
  'days in other forms': { facts: ["Berlaku 14/02/24 s.d. 2024-02-20, Rabu Pon, 4 Sya'ban 1445 H."] },
  'an official address in the fact': {
    facts: ['Daftar ada di https://cekdptonline.kpu.go.id/ dan infopemilu.kpu.go.id.'],
  },
  'a foreign address in the fact': { facts: ['Akun resmi bukan bit.ly/kpu-hadiah dan bukan kpu-go.id.xyz.'] },
  'a telephone number in the fact': {
    facts: ['Pengaduan ke kantor kami (0271) 654-321 atau 0811-9224-545.'],
  },
  'a part of a thread in the fact': {
    facts: ['Bagian (1/2) dan (2/2) dari dokumen sama.', 'Lihat 1/ dan 2/.'],
  },
  'shouting and abbreviations': {
    facts: ['KPU RI: FORMULIR MODEL C.HASIL-KWK, S.H., M.Si., dkk. TIDAK BERUBAH!!!'],
  },
  'the fact is the claim': {
    facts: ['Surat suara sudah dicoblos sebelum hari pemungutan suara.'],
    claims: ['Surat suara sudah dicoblos sebelum hari pemungutan suara'],
  },
  'one word of 300 letters': { facts: ['a'.repeat(300)] },
};
