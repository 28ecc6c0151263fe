// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../lib/model/post.ts';
import { createPageReader } from '../../lib/sites/index.ts';
import { pageOf } from './page.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, 'fixtures', `youtube-${name}.html`), 'utf8');

const readerOf = (html: string, address: string) => createPageReader(pageOf(html, address));

function read(html: string, address: string): Post[] {
  const reader = readerOf(html, address);
  return reader.posts().map(reader.read);
}

const WATCH = 'https://www.youtube.com/watch?v=LrContoh001';

describe('a watch page of YouTube', () => {
  it('takes time and exact views from data that names this video, not from those of an older page', () => {
    const [video] = read(fixture('watch'), WATCH);
    expect(video?.postedAt).toMatchObject({ value: '2026-11-09T12:00:05.000Z', source: 'tier1:microformat' });
    const [older] = read(fixture('watch').replace('embed/LrContoh001', 'embed/LrLama00001'), WATCH);
    expect(older?.postedAt).toMatchObject({ value: null, reason: 'localised_only' });
  });

  it('takes no day for a time', () => {
    const [video] = read(fixture('watch').replace('2026-11-09T19:00:05+07:00', '2026-11-09'), WATCH);
    expect(video?.postedAt.value).toBeNull();
  });

  it('reads the shown counts, the outbound link behind the redirector and the relative times as labels', () => {
    const [video, comment, answer] = read(fixture('watch'), WATCH);
    expect(video?.counts.views).toEqual({ value: 1_200_000, label: '1,2 jt x ditonton', approx: true });
    expect(video?.links).toEqual([{ url: 'https://contoh.example/server', title: 'contoh.example/server' }]);
    expect(comment?.timeLabel).toBe('3 hari yang lalu (diedit)');
    expect(comment?.counts.replies.value).toBe(2);
    expect(answer?.counts.replies.value).toBeNull();
  });

  it('reads a rolling number as it is spoken, not the digits that roll', () => {
    const digits = [...'0123456789'].map((digit) => `<div>${digit}</div>`).join('');
    const rolling = `<yt-animated-rolling-number><animated-rolling-character>${digits}</animated-rolling-character></yt-animated-rolling-number>`;
    const [video] = read(fixture('watch').replace('<div>8,1 rb</div>', rolling), WATCH);
    expect(video?.counts.likes.value).toBe(8_123);
  });

  it('takes no date for a number of views', () => {
    const html = fixture('watch').replace('<span>1,2 jt x ditonton</span>', '').replace('"1204331"', '"-"');
    expect(read(html, WATCH)[0]?.counts.views.value).toBeNull();
  });

  it.each([
    ['another video', 'https://www.youtube.com/watch?v=LrLain00001'],
    ['a search', 'https://www.youtube.com/results?search_query=pemilu'],
    ['the home page', 'https://www.youtube.com/'],
  ])('gives no video while the address is already that of %s, and is not called broken', (_, address) => {
    const reader = readerOf(fixture('watch'), address);
    expect(
      reader
        .posts()
        .map(reader.read)
        .filter(({ kind }) => kind === 'video'),
    ).toEqual([]);
    const empty = readerOf(fixture('watch').replace(/<ytd-comments id.*<\/ytd-comments>/s, ''), address);
    expect(empty.health().state).toBe('not_loaded');
  });

  it('gives no comment of another video', () => {
    expect(read(fixture('watch'), 'https://www.youtube.com/watch?v=LrLain00001')).toEqual([]);
  });

  it('does not trust the address when the page names no video', () => {
    const [video] = read(fixture('watch').replaceAll(' video-id="', ' data-video="'), WATCH);
    expect(video?.permalink).toMatchObject({ value: null, reason: 'ambiguous' });
  });

  it.each([
    [
      'the full text when it is unfolded',
      '<div id="expanded"><span>Teks lengkap.</span></div>',
      'Server KPU diatur? 🔥\n\nTeks lengkap.',
      false,
    ],
    [
      'the start, marked, when it is folded',
      '<div id="expanded"></div>',
      'Server KPU diatur? 🔥\n\nSebarkan ke semua grup.\nSumber: contoh.example/server',
      true,
    ],
  ])('reads of the description %s', (_, expanded, text, truncated) => {
    const [video] = read(fixture('watch').replace('<div id="expanded"></div>', expanded), WATCH);
    expect(video).toMatchObject({ text: { value: text }, truncated });
  });

  it('names channels without a handle by their name only', () => {
    const html = fixture('watch').replaceAll('href="/@kanal.contoh"', 'href="/channel/UCcontoh0001"');
    expect(read(html, WATCH)[0]).toMatchObject({
      handle: { value: null, reason: 'not_in_page' },
      name: { value: 'Kanal Contoh' },
    });
  });

  it('reads comments of the tags used until 2024', () => {
    const html = fixture('watch').replaceAll('ytd-comment-view-model', 'ytd-comment-renderer');
    expect(read(html, WATCH).map(({ key }) => key)).toEqual(
      read(fixture('watch'), WATCH).map(({ key }) => key),
    );
  });

  it('takes no link in the words of a comment for its own', () => {
    const html = fixture('watch').replace(
      '<a href="/watch?v=LrContoh001&amp;lc=UgxSatu0001AaABAg">3',
      '<a>3',
    );
    expect(read(html, WATCH)[1]).toMatchObject({ key: null, handle: { value: 'warga.satu' } });
  });

  it('reads the innermost post: a comment is not its video', () => {
    const env = pageOf(fixture('watch'), WATCH);
    const reader = createPageReader(env);
    const text = env.document.querySelector('ytd-comment-replies-renderer #content-text');
    const candidate = text && reader.postAt(text);
    expect(candidate && reader.read(candidate).handle.value).toBe('warga.dua');
  });

  it.each(['#secondary h3', 'yt-lockup-view-model a', 'ytd-ad-slot-renderer a', 'ytd-comments'])(
    'takes %s beside the video for no part of it',
    (css) => {
      const env = pageOf(fixture('watch'), WATCH);
      const element = env.document.querySelector(`ytd-watch-flexy:not([hidden]) ${css}`);
      expect(element && createPageReader(env).postAt(element)).toBeNull();
      expect(element).not.toBeNull();
    },
  );

  it('reads what an element shows now, also after it was used again for another comment', () => {
    const env = pageOf(fixture('watch'), WATCH);
    const reader = createPageReader(env);
    const [, candidate] = reader.posts();
    const before = candidate && reader.fingerprint(candidate);
    const swap = (selector: string, change: (element: Element) => void) => {
      const element = candidate?.container.querySelector(selector);
      if (element) change(element);
    };
    swap('#author-text', (element) => element.setAttribute('href', '/@warga.tiga'));
    swap('#published-time-text a', (element) =>
      element.setAttribute('href', '/watch?v=LrContoh001&lc=UgxTiga0003AaABAg'),
    );
    swap('#content-text', (element) => element.replaceChildren('Isi yang baru'));
    const after = candidate && reader.read(candidate);
    expect(after).toMatchObject({
      key: 'youtube:UgxTiga0003AaABAg',
      handle: { value: 'warga.tiga' },
      text: { value: 'Isi yang baru' },
    });
    expect(candidate && reader.fingerprint(candidate)).not.toBe(before);
  });
});

describe('the mobile site', () => {
  it('names the video by the player, else the head of the page, and by neither when they are of an older one', () => {
    const link = (html: string) =>
      read(html, 'https://m.youtube.com/watch?v=LrPonsel001')[0]?.permalink.value;
    const player = (id: string) =>
      `<div class="html5-video-player"><a class="ytp-title-link" href="/watch?v=${id}"></a>`;
    const withPlayer = (id: string) =>
      fixture('mobile-watch').replace('<div class="html5-video-player">', player(id));
    expect(link(withPlayer('LrPonsel001').replace(/<link.*?>/, ''))).toBe(
      'https://www.youtube.com/watch?v=LrPonsel001',
    );
    expect(link(withPlayer('LrLama00001'))).toBeNull();
    expect(link(fixture('mobile-watch').replace(/<link.*?>/, ''))).toBeNull();
  });
});

describe('Shorts', () => {
  const SHORT = 'https://www.youtube.com/shorts/LrShort0001';

  it('gives nothing while the address is that of another Short', () => {
    expect(read(fixture('shorts'), 'https://www.youtube.com/shorts/LrShort0009')).toEqual([]);
  });

  it('finds the Short of the address by its still picture when none is marked active', () => {
    const posts = read(fixture('shorts').replace(' is-active', ''), SHORT);
    expect(posts.map(({ handle }) => handle.value)).toEqual(['kanal.singkat']);
  });

  it('gives nothing when several are mounted and none can be told apart', () => {
    const html = fixture('shorts')
      .replace(' is-active', '')
      .replace(/ style="[^"]*"/g, '');
    expect(read(html, SHORT)).toEqual([]);
  });
});

describe('community posts', () => {
  it('reads the mobile site', () => {
    const html = `<ytm-backstage-post-renderer><yt-post-header><div class="ytPostHeaderHostAuthorText"><a href="/@kanal.contoh">Kanal Contoh</a></div>
      <div class="ytPostHeaderHostPublishedTimeText"><a href="/post/UgkxSatuContoh0001">1 hari lalu</a></div></yt-post-header>
      <div class="ytmBackstagePostRendererHostContentText"><truncated-text><truncated-text-content><span>Pemilu ditunda</span></truncated-text-content></truncated-text></div></ytm-backstage-post-renderer>`;
    const [post] = read(html, 'https://m.youtube.com/');
    expect(post).toMatchObject({
      key: 'youtube:UgkxSatuContoh0001',
      handle: { value: 'kanal.contoh' },
      text: { value: 'Pemilu ditunda' },
    });
  });

  it('takes the address of a single post where the post itself shows none', () => {
    const html = fixture('community')
      .replaceAll('/post/UgkxSatuContoh0001', '#')
      .replace(/<ytd-shared-post.*?<\/ytd-shared-post-renderer>/s, '');
    expect(read(html, 'https://www.youtube.com/post/UgkxSatuContoh0001')[0]?.permalink.source).toBe(
      'tier4:location',
    );
    expect(read(html, 'https://www.youtube.com/@kanal.contoh/posts')).toEqual([]);
  });
});

describe('pages without posts', () => {
  it('gives nothing on a grid of videos, and does not call it broken', () => {
    const card = (id: number) =>
      `<ytd-rich-item-renderer><a href="/watch?v=LrKisi0000${id}"><h3>Video ${id}</h3></a><a href="/@kanal.contoh">Kanal</a></ytd-rich-item-renderer>`;
    const html = `<ytd-page-manager><ytd-browse>${[1, 2, 3, 4].map(card).join('')}</ytd-browse></ytd-page-manager>`;
    const reader = readerOf(html, 'https://www.youtube.com/');
    expect(reader.posts()).toEqual([]);
    expect(reader.health().state).toBe('not_loaded');
  });

  it('takes no advertisement for a post', () => {
    const html = `<ytd-ad-slot-renderer><ytd-post-renderer><a id="author-text" href="/@iklan">Iklan</a><span id="published-time-text"><a href="/post/UgkxIklanContoh01">iklan</a></span><span id="content-text">Beli</span></ytd-post-renderer></ytd-ad-slot-renderer>`;
    expect(read(html, 'https://www.youtube.com/')).toEqual([]);
  });
});
