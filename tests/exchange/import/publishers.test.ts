// @vitest-environment jsdom
// Feeds and fact checks in the shapes in which publishers' programs write them; every name and text is invented.
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/exchange/import/read-file.ts';

async function recordsOf(text: string) {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.reason);
  const { columns, rows } = read.table;
  return rows.map(({ cells }) => Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
}

const rss = (item: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
   xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
   xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>KPU Kabupaten Sukamaju</title>
   <link>https://kab-sukamaju.kpu.go.id</link><image><title>Lambang</title></image>${head}<item>${item}</item></channel></rss>`;

describe('a feed', () => {
  it("of a blog takes the item's own words, not those of its pictures, and no sign-off", async () => {
    const [one] = await recordsOf(
      rss(`<media:title>Foto gudang</media:title><media:description>Petugas di gudang</media:description>
        <media:content url="https://x.id/1.jpg"/><itunes:summary>Siniar</itunes:summary>
        <title><![CDATA[Kotak suara &#8220;tersegel&#8221; &amp; dijaga]]></title>
        <atom:link href="https://kab-sukamaju.kpu.go.id/feed" rel="self"/>
        <link>https://kab-sukamaju.kpu.go.id/berita/12</link><dc:creator>Humas</dc:creator>
        <pubDate>Sab, 21 Nov 2026 23:30:00 +0700</pubDate>
        <description><![CDATA[<p>Semua kotak&nbsp;tersegel.</p><p>Pengawas hadir.</p>
        <p>The post <a href="#">Kotak suara</a> appeared first on <a href="#">KPU</a>.</p>]]></description>
        <content:encoded><![CDATA[<p>Panjang</p>]]></content:encoded>`),
    );
    expect(one).toEqual({
      title: 'Kotak suara “tersegel” & dijaga',
      facts: 'Semua kotak tersegel.\nPengawas hadir.',
      sourceUrl: 'https://kab-sukamaju.kpu.go.id/berita/12',
      sourcePublisher: 'KPU Kabupaten Sukamaju',
      sourceDate: '2026-11-21',
      statedOn: '2026-11-21',
    });
  });

  it('without summary, link or date takes the content and the permanent address, and leaves the day empty', async () => {
    const [one] = await recordsOf(
      rss(`<title>Jadwal baru</title><description/><guid isPermaLink="true">https://kab-sukamaju.kpu.go.id/?p=9</guid>
        <content:encoded><![CDATA[<div>Jadwal berubah.<br>Lihat lampiran.</div>]]></content:encoded>`),
    );
    expect(one).toMatchObject({
      facts: 'Jadwal berubah.\nLihat lampiran.',
      sourceUrl: 'https://kab-sukamaju.kpu.go.id/?p=9',
      sourceDate: '',
    });
  });

  it.each([
    ['Sat, 21 Nov 2026 18:30:00 GMT', '2026-11-22'],
    ['Sat, 21 Nov 2026 23:30:00 WIB', '2026-11-21'],
    ['Sun, 22 Nov 2026 00:30:00 WIT', '2026-11-21'],
    ['Sat, 21 Nov 26 10:00:00 EST', '2026-11-21'],
    ['2026-11-21 23:30:00', '2026-11-21'],
    ['Sabtu, 21 November 2026 23.30 WIB', '2026-11-21'],
    ['segera', ''],
  ])('dated %s is of %s', async (written, day) => {
    expect(await recordsOf(rss(`<title>T</title><pubDate>${written}</pubDate>`))).toMatchObject([
      { statedOn: day },
    ]);
  });

  it('made by hand, with a byte order mark, bare ampersands, entities of HTML and forbidden signs, is read', async () => {
    const text = `\ufeff\n<!-- dibuat sendiri -->${rss(
      '<title>Tanya &amp; jawab&nbsp;&ndash; A & B\u0001</title><link>https://kab-sukamaju.kpu.go.id/?id=1&kat=2</link>',
    ).replace(/^<\?.*\?>/, '')}`;
    expect(await recordsOf(text)).toMatchObject([
      { title: 'Tanya & jawab – A & B', sourceUrl: 'https://kab-sukamaju.kpu.go.id/?id=1&kat=2' },
    ]);
  });

  it('in Atom takes the page of an entry, its markup and its own day', async () => {
    const [one] =
      await recordsOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title type="html">KPU &amp;amp; KIP</title>
      <link rel="self" href="https://kip.example/atom.xml"/><link href="https://kip.example/"/>
      <entry><title type="text">Rekapitulasi selesai</title><link rel="enclosure" href="https://kip.example/a.pdf"/>
      <link rel="alternate" type="text/html" href="/berita/7"/><id>tag:kip.example,2026:7</id>
      <updated>2026-11-21T18:30:00Z</updated><published>2026-11-20T01:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Rekapitulasi <b>selesai</b>.</p><p>Hasil diumumkan.</p></div></content>
      </entry></feed>`);
    expect(one).toEqual({
      title: 'Rekapitulasi selesai',
      facts: 'Rekapitulasi selesai.\nHasil diumumkan.',
      sourceUrl: 'https://kip.example/berita/7',
      sourcePublisher: 'KPU & KIP',
      sourceDate: '2026-11-20',
      statedOn: '2026-11-20',
    });
  });

  it('in RSS 1.0 has its items beside the channel', async () => {
    const text = `<?xml version="1.0"?><?xml-stylesheet href="f.css"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://x.id"><title>Portal</title>
      <link>https://x.id</link><items><rdf:Seq><rdf:li resource="https://x.id/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://x.id/1"><title>Berita satu</title><link>https://x.id/1</link><dc:date>2026-11-21T09:00+07:00</dc:date></item></rdf:RDF>`;
    expect(await recordsOf(text)).toMatchObject([
      {
        title: 'Berita satu',
        sourceUrl: 'https://x.id/1',
        sourcePublisher: 'Portal',
        statedOn: '2026-11-21',
      },
    ]);
  });

  it.each(['<urlset><url/></urlset>', '<?xml version="1.0"?><svg/>', '<div>teks</div>'])(
    'is not %s',
    async (text) => {
      expect(await readText(text)).toEqual({ ok: false, reason: 'unreadable' });
    },
  );
});

describe('a ClaimReview', () => {
  const review = {
    '@type': 'ClaimReview',
    url: 'https://periksa.example/kotak',
    datePublished: '2026-11-21T23:30:00+00:00',
    claimReviewed: 'Kotak suara dibongkar diam-diam',
    reviewBody: 'Pemindahan itu disaksikan pengawas.',
    author: { '@type': 'Organization', name: 'Periksa' },
    reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: '5', worstRating: '1' },
  };
  const found = {
    claims: 'Kotak suara dibongkar diam-diam',
    verdict: 'false',
    facts: 'Pemindahan itu disaksikan pengawas.',
    sourceUrl: 'https://periksa.example/kotak',
    sourcePublisher: 'Periksa',
    statedOn: '2026-11-22',
  };

  it.each<[string, unknown]>([
    ['alone', review],
    ['of two types', { ...review, '@type': ['Review', 'ClaimReview'] }],
    ['by the full name of its type', { ...review, '@type': 'http://schema.org/ClaimReview' }],
    [
      'in a list of graphs',
      [{ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, review] }],
    ],
    [
      'in a data feed',
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }] },
    ],
    [
      'in an item list',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: review }] },
    ],
    ['within an article', { '@type': 'NewsArticle', headline: 'Cek', review: [review] }],
    ['with lists of one', { ...review, claimReviewed: [review.claimReviewed], author: [review.author] }],
    [
      'with typed values',
      { ...review, claimReviewed: { '@value': review.claimReviewed, '@language': 'id' } },
    ],
    [
      'that names its author by reference',
      {
        '@graph': [
          { ...review, author: { '@id': '#org' } },
          { '@id': '#org', name: 'Periksa' },
        ],
      },
    ],
    [
      'whose claim stands within what is reviewed',
      { ...review, claimReviewed: undefined, itemReviewed: { name: review.claimReviewed } },
    ],
    ['whose address is its page', { ...review, url: '', mainEntityOfPage: { '@id': review.url } }],
  ])('%s', async (_, value) => {
    expect(await recordsOf(JSON.stringify(value))).toMatchObject([found]);
  });

  it('with markup in its texts gives their words', async () => {
    const marked = {
      ...review,
      claimReviewed: 'Kotak suara &quot;dibongkar&quot; &amp; dibakar',
      reviewBody: '<p>Pemindahan itu disaksikan pengawas.</p><p>Segel utuh.</p>',
    };
    expect(await recordsOf(JSON.stringify(marked))).toMatchObject([
      {
        claims: 'Kotak suara "dibongkar" & dibakar',
        facts: 'Pemindahan itu disaksikan pengawas.\nSegel utuh.',
      },
    ]);
  });

  it('a line each', async () => {
    expect(await recordsOf(`${JSON.stringify(review)}\n${JSON.stringify(review)}\n`)).toHaveLength(2);
  });

  it('with a rating between worst and best has no verdict, and without a day none', async () => {
    const rating = { ...review.reviewRating, ratingValue: 3 };
    expect(
      await recordsOf(JSON.stringify({ ...review, reviewRating: rating, datePublished: undefined })),
    ).toMatchObject([{ verdict: '', statedOn: '' }]);
  });

  it('within a saved page is read where the page itself has no sections', async () => {
    const json = JSON.stringify({ ...review, url: undefined }).replace('disaksikan ', 'disaksikan\n');
    const [one] = await recordsOf(`<!DOCTYPE html><!-- saved from url=(0029)https://periksa.example/kotak -->
      <html><head><meta property="og:site_name" content="Periksa"><script type="application/ld+json">
      //<![CDATA[\n${json}\n//]]></script></head><body><h1>Cek Fakta: kotak suara</h1><p>Teks artikel.</p></body></html>`);
    expect(one).toMatchObject({ ...found, sourceKind: 'supporting', title: found.facts });
  });
});
