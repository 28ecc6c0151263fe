// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idTime } from '../../lib/sites/id-time.ts';
import { canonical, createPageReader } from '../../lib/sites/index.ts';
import { factsOf } from './facts.ts';
import { NOW, pageOf } from './page.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

/** Attributes that carry what a post says; the others only mark its parts. */
const CONTENT = /^(href|src|alt|content|lang|datetime|style|aria-label|hidden|dir|data-timestamp)$/;

interface Mutant {
  name: string;
  html: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function attributes(html: string): Mutant[] {
  const pairs = [...html.matchAll(/\s([a-z][\w-]*)="([^"]*)"/g)].filter(
    ([, name]) => !CONTENT.test(name ?? ''),
  );
  return [...new Set(pairs.map(([pair]) => pair))].map((pair) => ({
    name: pair.trim(),
    html: html.replaceAll(pair, pair.replace(/^\s/, ' data-gone-')),
  }));
}

function classes(html: string): Mutant[] {
  const names = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list]) => (list ?? '').split(/\s+/)),
  );
  return [...names].filter(Boolean).map((name) => ({
    name: `.${name}`,
    html: html.replace(/\sclass="([^"]*)"/g, (whole, list: string) =>
      list.split(/\s+/).includes(name)
        ? ` class="${list.replace(new RegExp(`(^|\\s)${escaped(name)}(?=\\s|$)`), '$1x')}"`
        : whole,
    ),
  }));
}

/** Elements that say what they are for. */
function elements(html: string): Mutant[] {
  const speaking = /<([a-z]+-[a-z-]+|article|header|section|main|h[1-6]|ul|li)(?=[\s>])/g;
  const names = new Set([...html.matchAll(speaking)].map(([, name]) => name ?? ''));
  return [...names].map((name) => ({
    name: `<${name}>`,
    html: html.replace(new RegExp(`(</?)${name}(?=[\\s>])`, 'g'), '$1x-renamed'),
  }));
}

/** A redesign: no name of any part is left, only what the parts say and where they lead. */
const redesigned = (html: string): Mutant => ({
  name: 'every hook at once',
  html: html
    .replace(/\s([a-z][\w-]*)="[^"]*"/g, (pair, name: string) => (CONTENT.test(name) ? pair : ''))
    .replace(/(<\/?)([a-z]+-[a-z-]+)(?=[\s>])/g, '$1x-renamed'),
});

type Facts = ReturnType<typeof factsOf>;

function read(html: string, address: string): Facts[] {
  const reader = createPageReader(pageOf(html, address));
  return reader.posts().map((candidate) => factsOf(reader.read(candidate)));
}

const isNothing = (value: unknown) => value === null || value === undefined;

/** The exact value of a count may stand in where the one shown is gone: 1.204.331 for "1,2 jt". */
const isRounded = (value: number, known: number): boolean =>
  value >= 1_000 && Math.abs(value - known) <= known * 0.1;

/** Whether `value` says nothing that `known` does not say; objects field by field. */
function isPartOf(value: unknown, known: unknown): boolean {
  if (isNothing(value) || value === known) return true;
  if (typeof value === 'number' && typeof known === 'number') return isRounded(value, known);
  if (typeof value !== 'object' || typeof known !== 'object' || isNothing(known)) return false;
  return Object.entries({ ...value }).every(([name, part]) => isPartOf(part, { ...known }[name as never]));
}

/** Whether a text is cut is a caution, and fewer media are no other ones: a broken page may know less. */
const withoutCaution = (post: Facts) => ({ ...post, truncated: null, media: null });

/** What a page says: its posts, and those quoted in them, which a broken page may show as posts of their own. */
const truths = (posts: Facts[]): object[] => [
  ...posts,
  ...posts.flatMap(({ quoted, ...post }) => {
    const link = canonical(quoted?.permalink ?? null);
    return quoted ? [{ ...post, ...quoted, id: link?.id ?? null, time: link && idTime(link, NOW) }] : [];
  }),
];

describe.each(FIXTURES)('%s with one hook broken', (file) => {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  const address = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  const original = read(html, address);
  const known = truths(original);
  const isTrue = (post: Facts) => known.some((truth) => isPartOf(withoutCaution(post), truth));
  const mutants = [...attributes(html), ...classes(html), ...elements(html), redesigned(html)];

  it('is worth breaking', () => {
    expect(mutants.length).toBeGreaterThan(3);
  });

  it.each(mutants.map(({ name, html }) => [name, html] as const))(
    '%s: nothing false is read',
    (_, broken) => {
      expect(read(broken, address).filter((post) => !isTrue(post))).toEqual([]);
    },
  );

  it('labels in another language change nothing but exact counts, which X only speaks', () => {
    const posts = read(html.replace(/aria-label="[^"]*"/g, 'aria-label="Zxqv wrtplk"'), address);
    const withoutCounts = (post: Facts) => ({ ...post, counts: null });
    expect(posts.map(withoutCounts)).toEqual(original.map(withoutCounts));
    expect(posts.filter((post) => !isTrue(post))).toEqual([]);
  });
});
