/** What a post of the demo feed is there to show. */
export type DemoKind = 'hoax' | 'true_event' | 'debunking' | 'opinion' | 'harmless';

export interface DemoPost {
  /** Short name by which tests speak of the post. */
  name: string;
  kind: DemoKind;
  /** Invented: no account of that name is meant. */
  handle: string;
  author: string;
  text: string;
  /** ISO 8601, UTC. */
  at: string;
  quoted?: { handle: string; author: string; text: string };
  video?: boolean;
  /** The platform shows the beginning only; the rest is not in the page. */
  truncated?: boolean;
}

/** The feed, all of it invented for this demo. The hoaxes are wordings that the sample library answers. */
export const POSTS: readonly DemoPost[] = [
  {
    name: 'kontainer',
    kind: 'hoax',
    handle: 'contoh_ronda',
    author: 'Warta Ronda',
    text: '7 kontainer surat suara udah dicoblos ditemukan di Tanjung Priok!! Isinya 80 juta surat suara dari Tiongkok 😡\nSebarkan sebelum dihapus #pemilucurang',
    at: '2026-11-21T13:14:00.000Z',
  },
  {
    name: 'bubur',
    kind: 'harmless',
    handle: 'contoh_dapur',
    author: 'Dapur Bu Sri',
    text: 'Pagi-pagi antre bubur ayam di depan kelurahan, porsinya mantap 😋',
    at: '2026-11-21T01:05:00.000Z',
  },
  {
    name: 'golput',
    kind: 'hoax',
    handle: 'contoh_kopi',
    author: 'Pojok Kopi',
    text: 'Hati2 gaes, yang golput tahun ini bakal dipenjara. Udah ada hukuman pidananya katanya, ngeri bgt',
    at: '2026-11-21T11:40:00.000Z',
  },
  {
    name: 'malaysia',
    kind: 'true_event',
    handle: 'contoh_rantau',
    author: 'Kabar Rantau',
    text: 'Februari 2024: PPLN Kuala Lumpur melaporkan 1.972 surat suara tercoblos oleh orang yang tidak berhak. KPU menelusuri.',
    at: '2026-11-20T09:30:00.000Z',
  },
  {
    name: 'sosialisasi',
    kind: 'opinion',
    handle: 'contoh_warga',
    author: 'Warga Kampung Sawah',
    text: 'Menurut saya sosialisasi pemilu di kampung kami masih kurang. Semoga tahun depan KPU lebih sering turun ke warga.',
    at: '2026-11-20T04:12:00.000Z',
  },
  {
    name: 'cekfakta',
    kind: 'debunking',
    handle: 'contoh_cekdulu',
    author: 'Cek Dulu',
    text: 'Cek fakta: kabar 7 kontainer surat suara tercoblos di Tanjung Priok itu TIDAK BENAR. Waktu itu surat suara belum dicetak. Jangan disebarkan lagi ya.',
    at: '2026-11-20T02:00:00.000Z',
  },
  {
    name: 'server',
    kind: 'hoax',
    handle: 'contoh_info',
    author: 'Info Terkini',
    text: 'Server KPU ada di Singapura dan sudah disetting 57% buat paslon 01. Rakyat dibohongi!',
    at: '2026-11-19T15:20:00.000Z',
    video: true,
  },
  {
    name: 'undangan',
    kind: 'hoax',
    handle: 'contoh_pakrt',
    author: 'Pak RT 05',
    text: 'Info penting: KPU tidak lagi mengeluarkan undangan C6 fisik. Cukup cek DPT online lalu datang ke TPS.',
    at: '2026-11-19T08:45:00.000Z',
  },
  {
    name: 'kutipan',
    kind: 'hoax',
    handle: 'contoh_ibu',
    author: 'Ibu Hebat',
    text: 'Nah kan, ternyata bener 😱',
    at: '2026-11-18T12:00:00.000Z',
    quoted: {
      handle: 'contoh_tekno',
      author: 'Teknologi Rakyat',
      text: 'Data Sirekap disimpan di server luar negeri, IP-nya dari Singapura. Pantas angkanya berubah-ubah dan hasilnya curang.',
    },
  },
  {
    name: 'kpps',
    kind: 'hoax',
    handle: 'contoh_obrolan',
    author: 'Obrolan Pos Ronda',
    text: 'Petugas KPPS boleh arahkan pemilih lansia ke nomor tertentu, itu sah menurut aturan. Kemarin di TPS kami begitu, bapak-bapak yang sudah sepuh didampingi sampai ke bilik suara lalu ditunjukkan mana yang harus dicoblos, katanya supaya cepat',
    at: '2026-11-18T03:33:00.000Z',
    truncated: true,
  },
];

/** The post of that name; throws when there is none. */
export function demoPost(name: string): DemoPost {
  const post = POSTS.find((entry) => entry.name === name);
  if (!post) throw new Error(`no demo post ${name}`);
  return post;
}
