// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createPageReader } from '../../../lib/sites/index.ts';
import { applyPack } from '../../../lib/sites/pack/apply.ts';
import { pageOf } from '../page.ts';
import { packOf } from './packs.ts';

afterEach(() => applyPack(null));

const FEED = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'tiktok-feed.html'), 'utf8');
const RENAMED = FEED.replaceAll('"video-desc"', '"video-words"');
const readerOf = (html: string) => createPageReader(pageOf(html, 'https://www.tiktok.com/foryou'));
const texts = (reader: ReturnType<typeof readerOf>) =>
  reader.posts().map((post) => reader.read(post).text.value);

it('reads a renamed part once a pack names it, in a page that is open already, and no longer without the pack', () => {
  const before = texts(readerOf(FEED));
  const reader = readerOf(RENAMED);
  expect(before.length).toBeGreaterThan(0);
  expect(before).not.toContain(null);
  expect(texts(reader)).toEqual(before.map(() => null));
  applyPack(packOf().adapters);
  expect(texts(reader)).toEqual(before);
  applyPack(null);
  expect(texts(reader)).toEqual(before.map(() => null));
  expect(texts(readerOf(FEED))).toEqual(before);
});

it('finds containers by a pack', () => {
  const renamed = FEED.replaceAll('recommend-list-item-container', 'card')
    .replaceAll('video-author-uniqueid', 'author')
    .replaceAll('data-scroll-index', 'data-n');
  const reader = readerOf(renamed);
  const before = texts(readerOf(FEED));
  expect(texts(reader)).not.toEqual(before);
  const list = (css: string) => [{ seen: '2026-11', css }];
  applyPack({
    tiktok: {
      lists: { 'feed.items': list('[data-e2e="card"]'), 'feed.account': list('[data-e2e="author"]') },
    },
  });
  expect(texts(reader)).toEqual(before);
});

it('leaves the generic way where a pack switches an adapter off, and other platforms as they were', () => {
  const reader = readerOf(FEED);
  applyPack({ tiktok: { enabled: false, lists: {} } });
  expect(reader.posts()).toEqual([]);
  expect(reader.readPage().platform).toBe('tiktok');
  applyPack({ youtube: { enabled: false, lists: {} } });
  expect(reader.posts().length).toBeGreaterThan(0);
});
