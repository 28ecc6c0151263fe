import { lines, page, safe } from './html.ts';
import { demoPost } from './posts.ts';

const AT = '2026-11-21T03:00:00.000Z';

const paragraphs = [
  'Sebuah pesan berantai kembali ramai di grup warga sejak kemarin malam.',
  demoPost('kontainer').text,
  'Ketua RT setempat meminta warga menunggu penjelasan resmi sebelum meneruskan pesan itu.',
];

const metadata = (url: string) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Pesan berantai soal kontainer surat suara ramai lagi',
  datePublished: AT,
  author: { '@type': 'Person', name: 'Redaksi Kabar Contoh' },
  mainEntityOfPage: url,
});

const comment = (name: string) => {
  const post = demoPost(name);
  return `<li class="comment"><b>${safe(post.author)}</b><p>${lines(post.text)}</p></li>`;
};

/** A news page with comments, served under its own address: what the generic reader sees. `origin` has no final slash. */
export function newsPage(origin: string, path: string): string {
  const url = `${origin}${path}`;
  return page({
    title: 'Pesan berantai soal kontainer surat suara ramai lagi · Kabar Contoh',
    head: `<link rel="canonical" href="${safe(url)}">
<meta name="author" content="Redaksi Kabar Contoh">
<meta property="og:title" content="Pesan berantai soal kontainer surat suara ramai lagi">
<meta property="article:published_time" content="${AT}">
<script type="application/ld+json">${JSON.stringify(metadata(url)).replaceAll('<', '\\u003c')}</script>`,
    css: 'body > * { max-width: 640px; margin: 24px auto; padding: 0 16px; } .comment { margin-bottom: 12px; }',
    body: `<header><a href="/">Kabar Contoh</a></header>
<main><article><h1>Pesan berantai soal kontainer surat suara ramai lagi</h1>
<p><time datetime="${AT}">21 November 2026</time> · Redaksi Kabar Contoh</p>
${paragraphs.map((text, index) => `<p id="p${index}">${lines(text)}</p>`).join('\n')}</article>
<section><h2>Komentar</h2><ul>${comment('golput')}${comment('sosialisasi')}</ul></section></main>`,
  });
}
