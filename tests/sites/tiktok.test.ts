// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../lib/model/post.ts';
import { createPageReader } from '../../lib/sites/index.ts';
import { pageOf } from './page.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, 'fixtures', `tiktok-${name}.html`), 'utf8');

function read(html: string, address: string): Post[] {
  const reader = createPageReader(pageOf(html, address));
  return reader.posts().map(reader.read);
}

const VIDEO = 'https://www.tiktok.com/@relawan.contoh/video/7706781941760000977';

describe('the For You feed of TikTok', () => {
  const posts = read(fixture('feed'), 'https://www.tiktok.com/foryou');

  it('knows a video only by its own mounted player, never by a music number or a link in the words', () => {
    expect(posts.map(({ key }) => key)).toEqual(['tiktok:7706372201879965621', null]);
    expect(posts[0]?.permalink.source).toBe('tier1:[id^="xgwrapper-"]');
    expect(posts[1]?.permalink.reason).toBe('not_loaded');
    expect(posts[1]?.postedAt.reason).toBe('not_loaded');
  });

  it('reads Indonesian counts; a word in place of a number is no number', () => {
    expect(posts[0]?.counts).toEqual({
      likes: { value: 76_300, label: '76,3 rb', approx: true },
      replies: { value: 1_204, label: '1.204', approx: false },
      reposts: { value: 2_200_000, label: '2,2 jt', approx: true },
      views: { value: null, label: null, approx: false },
    });
    expect(posts[1]?.counts.likes).toEqual({ value: null, label: 'Suka', approx: false });
  });

  it('takes no description from a picture: newer ones add who made the video', () => {
    const html = fixture('feed').replace(/<div data-e2e="video-desc"><span>Balas.*?<\/div>/s, '');
    expect(read(html, 'https://www.tiktok.com/foryou')[1]?.text).toMatchObject({
      value: null,
      reason: 'selector_broken',
    });
  });

  it('says that a video without words has none', () => {
    const html = fixture('feed').replace(/(<div data-e2e="video-desc">)<span>Balas.*?(<\/div>)/s, '$1$2');
    expect(read(html, 'https://www.tiktok.com/foryou')[1]?.text.reason).toBe('not_applicable');
  });

  it('takes no video that a description links to for a video of the feed, whatever is renamed', () => {
    const html = fixture('feed').replace(/ data-[a-z0-9-]+="[^"]*"/g, '');
    expect(read(html, 'https://www.tiktok.com/foryou')).toEqual([]);
  });

  it('gives no id when two players are mounted in one item', () => {
    const html = fixture('feed').replace(
      '<section><div id="xg',
      '<div id="xgwrapper-9-7706387663762227205"></div><section><div id="xg',
    );
    expect(read(html, 'https://www.tiktok.com/foryou')[0]?.id.value).toBeNull();
  });

  it('reads the video of a feed that starts with the one of the address', () => {
    const html = fixture('feed').replace(/id="xgwrapper-0-\d+"/, '');
    const [first, second] = read(html, 'https://www.tiktok.com/@relawan.contoh/video/7706372201879965621');
    expect(first?.permalink).toMatchObject({ source: 'tier3:location' });
    expect(second?.permalink.value).toBeNull();
    expect(read(html, 'https://www.tiktok.com/@akun.kedua/video/7706372201879965621')[0]?.key).toBeNull();
  });
});

describe('an opened video of TikTok', () => {
  it('is named by the address, not by the canonical link, which is of an older page', () => {
    const [video] = read(fixture('video'), VIDEO);
    expect(video?.permalink).toMatchObject({ value: VIDEO, source: 'tier1:location' });
    expect(video?.timeLabel).toBe('11-11');
  });

  it('is named by its player where the address is that of the feed', () => {
    const [video] = read(fixture('video'), 'https://www.tiktok.com/foryou');
    expect(video?.permalink).toMatchObject({ value: VIDEO, source: 'tier2:[id^="xgwrapper-"]' });
  });

  it.each([
    ['another video', 'https://www.tiktok.com/@relawan.contoh/video/7706372201879965621'],
    ['another account', 'https://www.tiktok.com/@akun.kedua/video/7706781941760000977'],
  ])('is not named at all while the address is of %s', (_, address) => {
    const [video] = read(fixture('video'), address);
    expect(video?.handle.value).toBe('relawan.contoh');
    expect(video?.permalink.value === null || video?.permalink.value === VIDEO).toBe(true);
    expect(video?.permalink.value).not.toBe(address);
  });

  it('is unsure when address and player name different videos', () => {
    const [video] = read(
      fixture('video'),
      'https://www.tiktok.com/@relawan.contoh/video/7706372201879965621',
    );
    expect(video?.id).toMatchObject({ value: null, reason: 'ambiguous' });
  });

  it('keeps comments and answers apart from the video, without a public link', () => {
    const [, comment, answer] = read(fixture('video'), VIDEO);
    expect([comment?.kind, answer?.kind]).toEqual(['comment', 'comment']);
    expect(comment?.permalink.reason).toBe('no_public_link');
    expect(comment?.postedAt.reason).toBe('localised_only');
    expect([comment?.timeLabel, answer?.timeLabel]).toEqual(['2 hari lalu', '1 hari lalu']);
  });
});

describe("the page's own data", () => {
  const data = (id: string, author: string) =>
    JSON.stringify({
      __DEFAULT_SCOPE__: {
        'webapp.video-detail': {
          itemInfo: {
            itemStruct: {
              id,
              desc: 'Data lama',
              createTime: 1_794_375_002,
              author: { uniqueId: author, nickname: 'Nama Data' },
              stats: { diggCount: 76_345, commentCount: 1, shareCount: 2, playCount: 900_000 },
              isAd: true,
            },
          },
        },
      },
    });
  const withData = (id: string, author: string) =>
    fixture('video')
      .replace(
        '<body>',
        `<body><script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${data(id, author)}</script>`,
      )
      .replace('>1.530<', '>76,3 rb<');

  it('adds what the page does not show of the very same video', () => {
    const [video] = read(withData('7706781941760000977', 'relawan.contoh'), VIDEO);
    expect(video).toMatchObject({
      isAd: true,
      counts: { likes: { value: 76_345 }, views: { value: 900_000 }, replies: { value: 48 } },
    });
    expect(video?.postedAt.value).toBe('2026-11-11T05:30:02.000Z');
    expect(video?.text.value).toBe('Lihat 🔥 antrean di TPS 9 #tps');
  });

  it.each([
    ['another video', '7706372201879965621', 'relawan.contoh'],
    ['another account', '7706781941760000977', 'akun.kedua'],
  ])('is ignored when it is of %s', (_, id, author) => {
    const [video] = read(withData(id, author), VIDEO);
    expect(video).toMatchObject({ isAd: null, counts: { likes: { value: 76_300 }, views: { value: null } } });
    expect(video?.postedAt.source).toBe('id');
  });

  it('stands for the page alone only while the address is of that video', () => {
    expect(read(fixture('server-page'), VIDEO)).toHaveLength(1);
    expect(
      read(fixture('server-page'), 'https://www.tiktok.com/@relawan.contoh/video/7706372201879965621'),
    ).toEqual([]);
    expect(read(fixture('server-page'), 'https://www.tiktok.com/foryou')).toEqual([]);
  });
});
