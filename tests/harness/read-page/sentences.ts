import type { Health } from '../../../lib/sites/index.ts';

const FIELDS: Record<Health['missing'][number], string> = {
  text: 'teks',
  handle: 'nama akun',
  permalink: 'tautan',
  postedAt: 'waktu',
};

const list = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} dan ${words.at(-1)}`;

/** What the health of a page means and what to do, in one Indonesian sentence. */
export function sentence({ platform, state, containers, missing }: Health): string {
  const fields = list(missing.map((field) => FIELDS[field]));
  const sentences: Record<Health['state'], string> = {
    healthy: `${containers} unggahan terbaca di halaman ${platform} ini.`,
    partial: `Bagian ${fields} tidak terbaca di ${platform} versi ini: isi manual, atau pilih teks lalu klik kanan → Tandai.`,
    broken: `Unggahan tidak dikenali di ${platform} versi ini: pilih teksnya lalu klik kanan → Tandai, dan laporkan lewat halaman kesehatan.`,
    not_loaded:
      'Belum ada unggahan yang termuat di halaman ini: tunggu sebentar, atau pilih teks lalu klik kanan → Tandai.',
    login_needed: `Halaman ${platform} ini meminta masuk: masuk dulu ke akun, atau pilih teks yang terlihat lalu klik kanan → Tandai.`,
  };
  return sentences[state];
}
