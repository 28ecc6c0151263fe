// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Platform } from '../../../lib/model/platform.ts';
import { ADAPTERS, createPageReader } from '../../../lib/sites/index.ts';
import { applyPack, listsOf } from '../../../lib/sites/pack/apply.ts';
import { hooksUsed } from '../mutations/hooks.ts';
import { pageOf } from '../page.ts';
import { FEED, X } from '../small-pages.ts';

afterEach(() => applyPack(null));

const FOLDER = join(import.meta.dirname, '..', 'fixtures');
const fixture = (name: string, change = (html: string) => html) => {
  const html = change(readFileSync(join(FOLDER, name), 'utf8'));
  return pageOf(html, /^<!-- (\S+) -->/.exec(html)?.[1] ?? '');
};
const pages = [
  pageOf(FEED, X),
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .map((name) => fixture(name)),
  // The second place of the author is looked at only where the first is gone.
  fixture('telegram-preview.html', (html) => html.replaceAll('message_owner_name', 'message_owner')),
];

/** Reads every page with readers that were made before a pack came. */
const readers = pages.map(createPageReader);
const forum = pageOf(
  '<article><time datetime="2026-02-01T03:00:00Z"></time><p>Isi utas</p></article>',
  'https://forum.example/t/1',
);
const area = forum.document.querySelector('p') as Element;
const generic = createPageReader(forum);
const readAll = () => {
  for (const reader of readers) reader.posts().map(reader.read);
  const post = generic.postAt(area);
  if (post) generic.read(post);
};

const SOURCES: readonly Platform[] = [...ADAPTERS.map(({ id }) => id), 'web'];
const names = SOURCES.flatMap((id) => [...listsOf(id).keys()].map((name) => ({ id, name })));

it('has lists of every adapter', () => {
  for (const id of SOURCES) expect(listsOf(id).size, id).toBeGreaterThan(2);
});

it('asks for what a pack puts into any list: none was copied when the program started', () => {
  const mark = (place: number) => `pack-list-${place}`;
  const adapters = Object.fromEntries(
    SOURCES.map((id) => {
      const lists = [...listsOf(id)].map(([name, own]) => {
        const place = names.findIndex((entry) => entry.id === id && entry.name === name);
        return [name, [{ seen: '2026-11', css: `.${mark(place)}` }, ...own]] as const;
      });
      return [id, { lists: Object.fromEntries(lists) }];
    }),
  );
  applyPack(adapters);
  const asked = hooksUsed(readAll);
  const unused = names.filter((_, place) => !asked.includes(`.${mark(place)}`));
  expect(unused.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});
