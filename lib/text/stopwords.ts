import { sound } from './sound.ts';
import { stem } from './stem.ts';
import table from './stopwords.json' with { type: 'json' };

/** Words of the genre: they stand in most clarifications and most posts and tell none apart. */
const GENRE =
  'video foto gambar pesan berantai narasi klaim beredar viral viralkan hoaks hoax berita kabar informasi unggahan ' +
  'postingan akun media sosial facebook whatsapp twitter instagram tiktok youtube tangkapan layar sebarkan bagikan ' +
  'faktanya salah keliru penjelasan tautan link artikel cuplikan rekaman potret judul cuitan suntingan editan tiruan ' +
  'mengatasnamakan disinformasi klaim penampakan momen cek konten januari februari maret april mei juni juli agustus ' +
  'september oktober november desember senin selasa rabu kamis jumat sabtu minggu nih dong sih deh loh lho ya yuk ayo kak gais teman the of and to is in a';

const term = (word: string) => sound(stem(word));

const STOP: ReadonlySet<string> = new Set(
  table.words
    .split(' ')
    .flatMap((word) => word.split('-'))
    .map(term),
);
const GENRE_TERMS: ReadonlySet<string> = new Set(GENRE.split(' ').map(term));

/** Share of ordinary texts in which a comparable term is expected before any library is known. */
export function commonness(comparable: string): number {
  if (STOP.has(comparable)) return 0.15;
  return GENRE_TERMS.has(comparable) ? 0.1 : 0.0005;
}

/** Whether a comparable term says nothing of the subject. */
export const isStopTerm = (comparable: string) => STOP.has(comparable) || GENRE_TERMS.has(comparable);
