// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PostSchema } from '../../lib/model/post.ts';
import { createPageReader } from '../../lib/sites/index.ts';
import { pageOf } from './page.ts';
import { FEED, readerOf, select, tweet, X } from './small-pages.ts';

describe('readSelection', () => {
  it('takes the marked words, and author and link of the post around them', () => {
    const { document, reader } = readerOf(FEED, X);
    const post = reader.readSelection(select(document.querySelector('[data-testid="tweetText"]')));
    expect(post.text).toMatchObject({ value: 'Surat suara tercoblos', source: 'selection', confidence: 1 });
    expect(post.handle.value).toBe('warga');
    expect(post.key).toBe('x:2013213497945903285');
  });

  it('keeps how the marked words can be found in the page again, but nothing around private messages', () => {
    const paragraph =
      '<p>Menurut kabar yang beredar luas di grup warga, <b id="k">pemilu\n ditunda</b> sampai tahun 2031 nanti, katanya begitu.</p>';
    const on = (address: string) => {
      const { document, reader } = readerOf(paragraph, address);
      return reader.readSelection(select(document.querySelector('#k')));
    };
    const post = on('https://berita.example/kpu');
    expect(post.passage).toEqual({
      exact: 'pemilu ditunda',
      prefix: 'beredar luas di grup warga,',
      suffix: 'sampai tahun 2031 nanti,',
    });
    expect(v.is(PostSchema, post)).toBe(true);
    expect(on('https://web.whatsapp.com/').passage).toBeUndefined();
  });

  it('never gives the words of a quoted post to the author who quotes it', () => {
    const { document, reader } = readerOf(FEED, X);
    const post = reader.readSelection(
      select(document.querySelectorAll('[data-testid="tweetText"]')[2] ?? null),
    );
    expect(post.text.value).toBe('Server KPU diretas malam ini');
    expect(post.handle).toMatchObject({ value: 'asli', source: 'quoted' });
    expect(post.key).toBeNull();
    expect(post.permalink.value).toBeNull();
  });

  it('takes the page when nothing but the page is there', () => {
    const { document, reader } = readerOf(
      '<link rel="canonical" href="https://berita.example/kpu?utm_source=x"><meta name="author" content="Redaksi"><p id="k">Komentar: pemilu curang</p>',
      'https://berita.example/kpu?utm_source=wa',
    );
    const post = reader.readSelection(select(document.querySelector('#k')));
    expect(post).toMatchObject({ platform: 'web', kind: 'page', key: 'web:berita.example/kpu' });
    expect(post.text.value).toBe('Komentar: pemilu curang');
    expect(post.permalink.value).toBe('https://berita.example/kpu');
    expect(post.name.value).toBe('Redaksi');
  });

  it('doubts what the page says when the words stand outside every post of a platform', () => {
    const { document, reader } = readerOf(
      '<p id="k">Tulisan lain</p>',
      'https://x.com/warga/status/2013213497945903285',
    );
    const post = reader.readSelection(select(document.querySelector('#k')));
    expect(post.permalink.confidence).toBeLessThanOrEqual(0.5);
    expect(v.is(PostSchema, post)).toBe(true);
  });
});

describe('readTarget', () => {
  it('reads the post that the clicked link leads to', () => {
    const { reader } = readerOf(FEED, X);
    const post = reader.readTarget({ linkUrl: 'https://x.com/warga/status/2013213497945903285?s=20' });
    expect(post).toMatchObject({ key: 'x:2013213497945903285', text: { value: 'Surat suara tercoblos' } });
  });

  it('keeps only the link when its post is not on the page', () => {
    const { reader } = readerOf(FEED, X);
    const post = reader.readTarget({
      linkUrl: 'https://www.tiktok.com/@akun.contoh/video/7118347470546980101?x=1',
    });
    expect(post).toMatchObject({
      platform: 'tiktok',
      kind: 'video',
      key: 'tiktok:7118347470546980101',
      handle: { value: 'akun.contoh' },
      text: { value: null, reason: 'not_in_page' },
    });
    expect(v.safeParse(PostSchema, post).issues).toBeUndefined();
  });

  it('reads the post on whose words the menu was opened', () => {
    const { document, reader } = readerOf(FEED, X);
    const at = document.querySelector('[data-testid="tweetText"]');
    expect(reader.readTarget({}, at)).toMatchObject({ key: 'x:2013213497945903285' });
    expect(reader.readTarget({}).key).not.toBe('x:2013213497945903285');
  });

  it('reads the post around the clicked picture', () => {
    const { reader } = readerOf(
      tweet(
        '2013213497945903287',
        'foto',
        '<div data-testid="tweetPhoto"><img src="https://pbs.example/1.jpg?name=small"></div>',
      ),
      X,
    );
    const post = reader.readTarget({ srcUrl: 'https://pbs.example/1.jpg?name=small', mediaType: 'image' });
    expect(post.handle.value).toBe('foto');
    expect(post.media[0]).toMatchObject({ kind: 'image', url: 'https://pbs.example/1.jpg?name=small' });
  });

  it('drops addresses that are not http(s)', () => {
    const { reader } = readerOf('', 'https://berita.example/');
    const post = reader.readTarget({
      srcUrl: 'data:image/png;base64,AAAA',
      linkUrl: 'javascript:alert(1)',
      selectionText: 'Isi',
    });
    expect(post.media).toEqual([]);
    expect(post.links).toEqual([]);
    expect(post.text.value).toBe('Isi');
  });
});

describe('readPage', () => {
  it('trusts JSON-LD before the head', () => {
    const data = {
      '@graph': [
        { '@type': 'BreadcrumbList' },
        {
          '@type': 'NewsArticle',
          headline: 'Judul',
          articleBody: 'Isi berita',
          author: [{ name: 'Wartawan' }],
          datePublished: '2026-02-01T10:00:00+07:00',
        },
      ],
    };
    const { reader } = readerOf(
      `<meta property="og:description" content="lain"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      'https://berita.example/a',
    );
    const post = reader.readPage();
    expect(post.text).toMatchObject({ value: 'Isi berita', source: 'tier1:json-ld:text' });
    expect(post.name.value).toBe('Wartawan');
    expect(post.postedAt.value).toBe('2026-02-01T03:00:00.000Z');
  });

  it('reads JSON-LD with line breaks in its strings, of any kind of article', () => {
    const data =
      '{"@type":["OpinionNewsArticle"],\n"headline":"Judul","articleBody":"Baris satu\n\tbaris dua"}';
    const html = `<script type="application/ld+json">${data}</script>`;
    const post = readerOf(html, 'https://berita.example/a').reader.readPage();
    expect(post.text.value).toBe('Baris satu baris dua');
  });

  it.each([
    [
      'a name of its own',
      '<div itemprop="author">Oleh <b itemprop="name">Siti</b>, 3 Mei 2026</div>',
      'Siti',
    ],
    ['a line of words', '<span itemprop="author">Siti Contoh</span>', 'Siti Contoh'],
    ['nothing of a line with a date', '<p itemprop="author">Siti 3 Mei 2026</p>', null],
  ])('takes from a byline %s', (_, html, name) => {
    expect(readerOf(html, 'https://berita.example/a').reader.readPage().name.value).toBe(name);
  });

  it('reads a head that was escaped twice', () => {
    const head =
      '<meta property="og:title" content="TPS &amp;amp; &amp;#8220;surat&amp;#8221; &amp;copy; &amp;#99999;">';
    const post = readerOf(head, 'https://berita.example/a').reader.readPage();
    expect(post.text.value).toBe('TPS & “surat” &copy; \u{1869f}');
  });

  it('does not believe the head of another post than the one shown (TikTok keeps it)', () => {
    const { reader } = readerOf(
      '<meta property="og:url" content="https://www.tiktok.com/@a/video/7000000000000000001"><meta property="og:description" content="Video lama">',
      'https://www.tiktok.com/@b/video/7118347470546980101',
    );
    const post = reader.readPage();
    expect(post.text.value).toBeNull();
    expect(post.permalink.value).toBe('https://www.tiktok.com/@b/video/7118347470546980101');
  });

  it('takes caption and author out of the bare head of Instagram', () => {
    const head = [
      '<meta property="og:url" content="https://www.instagram.com/p/Chm_-tPJqpd/">',
      '<meta property="og:title" content="Akun Contoh di Instagram: &quot;Tinta &quot;palsu&quot;&quot;">',
      '<meta property="og:description" content="12 suka, 3 komentar - akun.contoh: &quot;Tinta &quot;palsu&quot; beredar&quot;. Ikuti.">',
    ].join('');
    const post = readerOf(head, 'https://www.instagram.com/p/Chm_-tPJqpd/?igsh=x').reader.readPage();
    expect(post.text.value).toBe('Tinta "palsu" beredar');
    expect(post.name.value).toBe('Akun Contoh');
    expect(post.postedAt).toMatchObject({ value: '2022-08-23T16:51:41.000Z', source: 'id' });
  });

  it('survives JSON-LD that is broken, deep, or poisoned', () => {
    const { reader } = readerOf(
      '<script type="application/ld+json">{"@type":</script><script type="application/ld+json">{"@type":"Article","__proto__":{"articleBody":"racun"},"headline":["x"]}</script>',
      'https://berita.example/a',
    );
    expect(reader.readPage().text.value).toBeNull();
  });
});

describe('postAt', () => {
  it('gives the innermost post: a comment inside a post is its own', () => {
    const fixture = readFileSync(join(import.meta.dirname, 'fixtures', 'facebook-feed.html'), 'utf8');
    const env = pageOf(fixture, 'https://www.facebook.com/');
    const reader = createPageReader(env);
    const comment = reader.postAt(env.document.querySelector('[style*="text-align"]') as Element);
    expect(comment && reader.read(comment).kind).toBe('comment');
    expect(reader.postAt(env.document.body)).toBeNull();
  });

  it('finds article-like elements with a time on pages without an adapter', () => {
    const { document, reader } = readerOf(
      '<article><h2>Utas</h2><time datetime="2026-02-01T03:00:00Z">kemarin</time><p id="p">Isi utas</p></article><p id="q">luar</p>',
      'https://forum.example/t/1',
    );
    const candidate = reader.postAt(document.querySelector('#p') as Element);
    const post = candidate && reader.read(candidate);
    expect(post?.text.value).toContain('Isi utas');
    expect(post?.postedAt.value).toBe('2026-02-01T03:00:00.000Z');
    expect(reader.postAt(document.querySelector('#q') as Element)).toBeNull();
  });
});

describe('health', () => {
  it('is healthy when posts and their fields are read', () => {
    expect(readerOf(FEED, X).reader.health()).toMatchObject({
      state: 'healthy',
      containers: 2,
      missing: [],
      tier: 1,
    });
  });

  it('is partial, with the names of the fields, when a field has moved', () => {
    const html = FEED.replaceAll('tweetText', 'x-1');
    expect(readerOf(html, X).reader.health()).toMatchObject({
      state: 'partial',
      missing: ['text'],
      shares: { text: 0, handle: 1 },
    });
  });

  it('is partial when many posts in a row have no text, each with a good excuse', () => {
    const photo = '<div data-testid="tweetPhoto"><img src="https://pbs.example/1.jpg"></div>';
    const html = [1, 2, 3, 4, 5].map((end) => tweet(`201321349794590330${end}`, 'foto', photo)).join('');
    expect(readerOf(html, X).reader.health()).toMatchObject({ state: 'partial', missing: ['text'] });
  });

  it('is broken only when a full page has no posts', () => {
    const links = ['1', '2', '3'].map((end) => `<a href="/a/status/199582719464013847${end}">x</a>`).join('');
    const { env } = readerOf(`<main>${links}</main>`, X);
    expect(createPageReader(env).health().state).toBe('broken');
    expect(createPageReader({ ...env, visibleFor: () => 2_000 }).health().state).toBe('not_loaded');
  });

  it('asks to log in where the page does', () => {
    expect(readerOf('<input type="password">', X).reader.health().state).toBe('login_needed');
  });
});
