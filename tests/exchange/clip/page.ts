interface ClipPageOptions {
  /** The second paragraph of the article. */
  second?: string;
}

/** A news page of an office, of our own making; with scripts, menus and comments around the article. */
export const clipPage = ({
  second = 'Seluruh kotak disimpan di ruang yang dijaga dua puluh empat jam, dan kuncinya dipegang bersama oleh KPU dan Bawaslu.',
}: ClipPageOptions = {}): string => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<title>Kotak suara tiba dengan segel utuh - KPU Kabupaten Contoh</title>
<link rel="canonical" href="https://lain.contoh.id/palsu">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Kotak suara tiba dengan segel utuh',
  description: 'KPU menerima 1.240 kotak suara dalam keadaan tersegel.',
  datePublished: '2026-11-19T20:30:00Z',
  publisher: { '@type': 'Organization', name: 'KPU Kabupaten Contoh' },
})}</script>
<script>window.ranHere = true</script></head>
<body onload="window.ranHere = true"><nav><a href="/">Menu utama</a> <a href="/ppid">PPID</a></nav>
<main><article><h1>Kotak suara tiba dengan segel utuh</h1>
<p>KPU Kabupaten Contoh menerima kotak suara pada Jumat pagi di gudang logistik, dengan segel yang utuh dan berita acara.</p>
<h2>Penerimaan disaksikan Bawaslu dan polisi</h2>
<p>${second}</p>
<p>Masyarakat dapat melihat berita acara penerimaan di kantor KPU setempat pada jam kerja tanpa syarat apa pun.</p>
</article></main>
<section class="comments"><h3>Komentar pembaca</h3><p>Mantap!</p></section>
<footer>Hak cipta</footer></body></html>`;
