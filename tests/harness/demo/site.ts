import { facebookPage } from './facebook.ts';
import { page } from './html.ts';
import { instagramPage } from './instagram.ts';
import { newsPage } from './news.ts';
import { tiktokPage } from './tiktok.ts';
import { whatsappPage } from './whatsapp.ts';
import { xPage } from './x.ts';
import { VIDEO_ID, youtubePage } from './youtube.ts';

/** The demo's pages under the platforms' own addresses: the extension's content script runs there and nowhere else. */
const SITES: Record<string, (url: URL) => string> = {
  'x.com': (url) => xPage(url.pathname),
  'www.facebook.com': facebookPage,
  'www.tiktok.com': (url) => tiktokPage(url.pathname),
  'www.youtube.com': youtubePage,
  'www.instagram.com': instagramPage,
  'web.whatsapp.com': whatsappPage,
};

/** Addresses to open, in the order of the tour. */
export const DEMO_ADDRESSES = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
  tiktok: 'https://www.tiktok.com/foryou',
  youtube: `https://www.youtube.com/watch?v=${VIDEO_ID}`,
  instagram: 'https://www.instagram.com/',
  whatsapp: 'https://web.whatsapp.com/',
};

export const NEWS_PATH = '/berita/kontainer-ramai-lagi';

/** The page of a platform's address, or null when the demo has none there. */
export const demoPage = (address: string): string | null => {
  const url = new URL(address);
  return SITES[url.hostname]?.(url) ?? null;
};

const start = () =>
  page({
    title: 'Luruskan: halaman contoh',
    css: 'main { max-width: 640px; margin: 48px auto; padding: 0 16px; } li { margin: 8px 0; } a { color: #0b6b62; text-decoration: underline; }',
    body: `<main><h1>Halaman contoh Luruskan</h1>
<p>Semua unggahan, nama dan akun di sini buatan. Tidak ada yang diambil dari internet.</p>
<ul>${Object.values(DEMO_ADDRESSES)
      .map((address) => `<li><a href="${address}">${address}</a></li>`)
      .join('')}
<li><a href="${NEWS_PATH}">Halaman berita biasa</a></li></ul></main>`,
  });

/** The page of the loopback server: a start page and a news page. `origin` is the server's own address. */
export const loopbackPage = (origin: string, path: string): string | null => {
  if (path === '/') return start();
  return path === NEWS_PATH ? newsPage(origin, path) : null;
};
