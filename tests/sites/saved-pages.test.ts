import { beforeAll, describe, expect, it } from 'vitest';
import type { PageResult } from '../harness/read-page/read-file.ts';
import { expected, hasSavedPages, readSavedPages, savedFiles } from './saved.ts';

const ONE_BROWSER_RUN_MS = 120_000;

let results: Record<string, PageResult> = {};

const linesOf = (file: string) => results[file]?.lines ?? [];
const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Without any white space: the truth of Facebook lost the line breaks between paragraphs. */
const solid = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');

interface ExpectedTweet {
  id: string;
  handle: string;
  name: string;
  permalink: string;
  datetime: string;
  text_prefix: string;
  truncated: boolean;
  replies: number;
  reposts: number;
  likes: number;
  views: number | null;
  quoted: { handle: string; text: string } | null;
}

interface ExpectedFacebook {
  posts: { author: string; author_href: string; permalink: string; text: string; truncated: boolean }[];
}

describe.skipIf(!hasSavedPages)('saved pages (skipped where ../shared/dom is absent)', () => {
  beforeAll(async () => {
    results = await readSavedPages(savedFiles);
  }, ONE_BROWSER_RUN_MS);

  it.each(savedFiles.filter((file) => /^x-[1-6]/.test(file)))('%s: every tweet as it is', (file) => {
    const tweets = expected[file] as ExpectedTweet[];
    expect(linesOf(file).map(({ id }) => id)).toEqual(tweets.map(({ id }) => id));
    for (const [index, tweet] of tweets.entries()) {
      const line = linesOf(file)[index];
      expect(line).toMatchObject({
        handle: tweet.handle,
        name: tweet.name,
        permalink: tweet.permalink,
        time: tweet.datetime,
        truncated: tweet.truncated,
        counts: { replies: tweet.replies, reposts: tweet.reposts, likes: tweet.likes, views: tweet.views },
        isAd: false,
      });
      expect(squeezed(line?.text)).toContain(squeezed(tweet.text_prefix));
      expect(line?.quoted?.handle ?? null).toBe(tweet.quoted?.handle ?? null);
      expect(squeezed(line?.quoted?.text)).toContain(squeezed(tweet.quoted?.text));
    }
  });

  it('x-7.html: an article has no tweet text; its title and body are read', () => {
    expect(linesOf('x-7.html')).toMatchObject([
      { id: '2013045749580259680', handle: 'arscontexta', counts: { likes: 2378, views: 1_122_900 } },
    ]);
    expect(linesOf('x-7.html')[0]?.text).toMatch(/^obsidian \+ claude code 101\n\nive spent the last year/);
  });

  it('facebook-1.html: two posts, not the two placeholders; clamped text is marked', () => {
    const { posts } = expected['facebook-1.html'] as ExpectedFacebook;
    expect(
      linesOf('facebook-1.html').map(({ permalink, name, truncated }) => ({ permalink, name, truncated })),
    ).toEqual(posts.map(({ permalink, author, truncated }) => ({ permalink, name: author, truncated })));
    for (const [index, { text, author_href }] of posts.entries()) {
      const line = linesOf('facebook-1.html')[index];
      expect(solid(line?.text)).toBe(solid(text.replace(/See more$/, '')));
      expect(author_href).toContain(line?.handle ?? 'no handle');
    }
  });

  it.each(['facebook-3.html', 'facebook-4.html'])('%s: the old page', (file) => {
    const { utime, text } = expected[file] as { utime: string[]; text: string };
    const [line, ...others] = linesOf(file);
    expect(others).toEqual([]);
    expect(line?.time).toBe(new Date(Number(utime[0]) * 1_000).toISOString());
    expect(squeezed(line?.text)).toContain(squeezed(text).slice(0, 300));
  });

  it('threads-1.html: read before the page came alive', () => {
    const truth = expected['threads-1.html'] as {
      handle: string;
      code: string;
      datetime: string;
      text_prefix: string;
    };
    expect(linesOf('threads-1.html')).toMatchObject([
      {
        id: truth.code,
        handle: truth.handle,
        time: new Date(truth.datetime).toISOString(),
        counts: { likes: 2_300, replies: 2_000, reposts: 321, views: 945_000 },
      },
    ]);
    expect(linesOf('threads-1.html')[0]?.text).toContain(truth.text_prefix);
  });

  it('linkedin-1.html: the post and, apart from it, what it shares', () => {
    const truth = expected['linkedin-1.html'] as {
      urn: string[];
      commentary: string;
      reshare: string;
      ld: { datePublished: string }[];
    };
    const [line, ...others] = linesOf('linkedin-1.html');
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      id: truth.urn[0],
      name: 'Tara Powers',
      time: truth.ld[0]?.datePublished,
      text: truth.commentary,
      counts: { likes: 3 },
    });
    expect(line?.quoted?.text).toContain(truth.reshare);
    expect(line?.quoted?.permalink).toContain(truth.urn[1]);
  });

  it.each(['instagram-1.html', 'telegram-4.html'])('%s: no post is invented from a bare head', (file) => {
    expect(linesOf(file)).toEqual([]);
    expect(results[file]?.health.state).not.toBe('healthy');
  });

  it('says of every page with posts that it is healthy', () => {
    const ill = Object.entries(results).filter(
      ([, { lines, health }]) => lines.length > 0 && health.state !== 'healthy',
    );
    expect(ill.map(([file]) => file)).toEqual([]);
  });
});
