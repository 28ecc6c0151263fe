import { beforeAll, describe, expect, it } from 'vitest';
import type { PageResult } from '../harness/read-page/read-file.ts';
import { expected, hasSavedPages, readSavedPages, savedFiles } from './saved.ts';

const ONE_BROWSER_RUN_MS = 120_000;

const watch = expected['youtube-1.html'] as ExpectedWatch | undefined;

/** Addresses of pages that do not say their own, or say it wrongly. */
const ADDRESSES: Record<string, string> = {
  'tiktok-1.html': 'https://www.tiktok.com/foryou',
  'tiktok-3.html': 'https://www.tiktok.com/search?q=contoh',
  'youtube-1.html': `https://www.youtube.com/watch?v=${watch?.video}`,
  'youtube-3.html': 'https://www.youtube.com/',
  'youtube-4.html': 'https://www.youtube.com/results?search_query=musik',
  'telegram-3.html': 'https://t.me/',
  'telegram-4.html': 'https://t.me/kanal_contoh/13285',
};
const FILES = savedFiles.filter((file) => /^(tiktok|youtube|telegram|whatsapp)-/.test(file));

interface ExpectedItem {
  user: string;
  desc: string;
}
interface ExpectedVideoPage {
  items: number;
  ncom: number;
  comments: { user: string; text: string }[];
}
interface ExpectedWatch {
  video: string;
  title: string;
  owner: string;
  comments: { author: string; text: string; lc: string; when: string; likes: string }[];
}
interface ExpectedMessage {
  id: string;
  author: string;
  text: string;
  datetime: string;
  href: string;
  views: string;
  fwd: string | null;
  photos: number;
}

let results: Record<string, PageResult> = {};

const linesOf = (file: string) => results[file]?.lines ?? [];
const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe.skipIf(!hasSavedPages)(
  'saved pages of TikTok, YouTube, Telegram and WhatsApp (skipped where ../shared/dom is absent)',
  () => {
    beforeAll(async () => {
      results = await readSavedPages(FILES, ADDRESSES);
    }, ONE_BROWSER_RUN_MS);

    it('tiktok-1: nine items of a feed, none with an id: the music numbers are not videos', () => {
      const items = expected['tiktok-1.html'] as ExpectedItem[];
      const lines = linesOf('tiktok-1.html');
      expect(lines.map(({ handle }) => handle)).toEqual(items.map(({ user }) => user));
      expect(
        lines.every(({ id, permalink, time }) => id === null && permalink === null && time === null),
      ).toBe(true);
      for (const [index, { desc }] of items.entries())
        expect(squeezed(lines[index]?.text)).toContain(squeezed(desc));
      expect(lines[3]?.counts).toEqual({ likes: 2_200_000, replies: 9_521, reposts: 9_516, views: null });
    });

    it('tiktok-2: the opened video by its player, the feed below it, the comments', () => {
      const page = expected['tiktok-2.html'] as ExpectedVideoPage;
      const lines = linesOf('tiktok-2.html');
      const comments = lines.filter(({ kind }) => kind === 'comment');
      const opened = lines.filter(({ kind, id }) => kind === 'video' && id !== null);
      expect(
        opened.map(
          ({ handle, permalink, id }) => permalink === `https://www.tiktok.com/@${handle}/video/${id}`,
        ),
      ).toEqual([true]);
      expect(lines.filter(({ kind }) => kind === 'video')).toHaveLength(page.items + 1);
      expect(comments).toHaveLength(page.ncom);
      for (const [index, { user, text }] of page.comments.entries()) {
        expect(comments[index]).toMatchObject({ name: user });
        expect(squeezed(comments[index]?.text)).toBe(squeezed(text));
      }
    });

    it('tiktok-3: every card of a search by its own link', () => {
      const links = linesOf('tiktok-3.html').map(({ permalink }) => permalink);
      const [first, second, third, fourth, count] = expected['tiktok-3.html'] as unknown as [
        ...string[],
        number,
      ];
      expect(links.slice(0, 4)).toEqual([first, second, third, fourth]);
      expect(links).toHaveLength(Number(count));
      expect(linesOf('tiktok-3.html').every(({ time, handle }) => time !== null && handle !== null)).toBe(
        true,
      );
    });

    it('youtube-1: the video and its comments, also where the saved page is not nested as it was', () => {
      const [video, ...comments] = linesOf('youtube-1.html');
      expect(video).toMatchObject({
        kind: 'video',
        id: watch?.video,
        handle: null,
        counts: { views: 826 },
      });
      expect(video?.text?.startsWith(watch?.title ?? 'no title')).toBe(true);
      expect(watch?.owner).toContain(video?.name);
      expect(comments.map(({ id }) => id)).toEqual(watch?.comments.map(({ lc }) => lc));
      for (const [index, { author, text, likes }] of (watch?.comments ?? []).entries()) {
        expect(comments[index]).toMatchObject({
          name: author,
          handle: null,
          counts: { likes: Number(likes) },
        });
        expect(squeezed(comments[index]?.text)).toContain(squeezed(text));
      }
    });

    it('youtube-3, youtube-4: a grid holds no posts, and a page under another address is refused', () => {
      for (const file of ['youtube-3.html', 'youtube-4.html']) {
        expect(linesOf(file)).toEqual([]);
        expect(results[file]?.health.state).toBe('not_loaded');
      }
    });

    it('youtube-5: a community post of the mobile site', () => {
      const [post, ...others] = linesOf('youtube-5.html');
      expect(others).toEqual([]);
      expect(post).toMatchObject({ kind: 'post', truncated: false, id: expect.stringMatching(/^UgkxP4/) });
      expect(post?.handle?.toLowerCase()).toBe(post?.name?.replaceAll(' ', '').toLowerCase());
      expect(post?.text).toMatch(/^Guess Who .*\?$/);
    });

    it.each(['telegram-1.html', 'telegram-3.html'])('%s: every message, forwards apart', (file) => {
      const messages = expected[file] as ExpectedMessage[];
      expect(linesOf(file).map(({ id }) => id)).toEqual(messages.map(({ id }) => id));
      for (const [index, message] of messages.entries()) {
        const line = linesOf(file)[index];
        expect(line).toMatchObject({ name: message.author, permalink: message.href });
        expect(Date.parse(line?.time ?? '')).toBe(Date.parse(message.datetime));
        expect(squeezed(line?.text)).toContain(squeezed(message.text));
        expect(line?.counts.views).toBe(Math.round(Number.parseFloat(message.views) * 1_000));
        expect(line?.quoted?.name ?? null).toBe(message.fwd);
        expect(line?.media.filter(({ kind }) => kind === 'image')).toHaveLength(message.photos);
      }
    });

    it('telegram-4: no post is read from the shell of one', () => {
      expect(linesOf('telegram-4.html')).toEqual([]);
    });

    it('whatsapp-1: the whole text once, no link', () => {
      const row = expected['whatsapp-1.html'] as { data_id: string; text: string[] };
      expect(linesOf('whatsapp-1.html')).toMatchObject([
        { id: row.data_id, text: row.text[0], permalink: null, name: 'NAMA DISAMARKAN' },
      ]);
    });
  },
);
