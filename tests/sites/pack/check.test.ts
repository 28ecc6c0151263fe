// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PLATFORMS } from '../../../lib/model/platform.ts';
import type { SelectorPack } from '../../../lib/model/selector-pack.ts';
import { listsOf } from '../../../lib/sites/pack/apply.ts';
import { flawOf, isOlder } from '../../../lib/sites/pack/check.ts';
import { packOf } from './packs.ts';

const FACTS = { now: new Date('2026-11-22T00:00:00Z'), program: '0.1.0' };
const flaw = (changes: Partial<SelectorPack>, replaces?: number) =>
  flawOf(packOf(changes), { ...FACTS, replaces });
const tiktok = (lists: Record<string, string[]>): Partial<SelectorPack> => ({
  adapters: {
    tiktok: {
      lists: Object.fromEntries(
        Object.entries(lists).map(([name, list]) => [name, list.map((css) => ({ seen: '2026-11', css }))]),
      ),
    },
  },
});

it('lets a good pack pass, and every list that the program has', () => {
  expect(flaw({})).toBeNull();
  const own = PLATFORMS.filter((platform) => listsOf(platform).size > 0);
  expect(own.length).toBeGreaterThan(4);
  for (const platform of own) {
    const lists = Object.fromEntries(listsOf(platform));
    expect(flaw({ adapters: { [platform]: { lists } } })).toBeNull();
  }
});

it('refuses what is too old, too new or over', () => {
  expect(flaw({}, 1)).toEqual({ reason: 'old_version' });
  expect(flaw({ version: 2 }, 1)).toBeNull();
  expect(flaw({ expires: '2026-11-22T00:00:00Z' })).toEqual({ reason: 'expired' });
  expect(flaw({ minExt: '0.1.1' })).toEqual({ reason: 'newer_program' });
  expect(isOlder('0.9', '0.10')).toBe(true);
  expect(isOlder('1.0.0', '1.0')).toBe(false);
});

it('refuses lists and platforms that this program does not have', () => {
  expect(flaw(tiktok({ 'feed.tekst': ['.a'] }))).toEqual({
    reason: 'unknown_list',
    detail: 'tiktok: feed.tekst',
  });
  expect(flaw(tiktok({ toString: ['.a'] }))).toMatchObject({ reason: 'unknown_list' });
  expect(flaw({ adapters: { other: { lists: {} } } })).toEqual({ reason: 'unknown_list', detail: 'other' });
});

it.each(['p[', 'a:has(', 'div{}', '</style>', ':nonsense(x)'])('refuses %s, which is no selector', (css) => {
  expect(flaw(tiktok({ 'feed.text': ['.a', css] }))).toEqual({ reason: 'bad_selector', detail: css });
});

it.each([
  '*',
  'div',
  'p, span',
  ':not(img)',
  'i:has(.a):has(.b):has(.c):has(.d)',
  '.a:is(:is(:is(:is(:is(.b)))))',
])('refuses %s, which fits too much or costs too much', (css) => {
  expect(flaw(tiktok({ 'feed.text': [css] }))).toEqual({ reason: 'costly_selector', detail: css });
});

it('refuses more than 400 selectors', () => {
  const many = Array.from({ length: 401 }, (_, n) => `.a${n}`);
  expect(flaw(tiktok({ 'feed.text': many }))).toEqual({ reason: 'too_many' });
});

it('judges any selectors whatever without falling over, and passes only those that can be asked', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ minLength: 1 }), hostile), { minLength: 1 }), (list) => {
      const found = flaw(tiktok({ 'feed.text': list }));
      if (found === null) for (const css of list) expect(() => document.querySelector(css)).not.toThrow();
      else expect(found.reason).toMatch(/selector$/);
    }),
  );
});

const hostile = fc
  .array(fc.constantFrom('div', '*', ':has(', ':is(', ':not(', '.a', '[b]', ')', ',', '>', ' ', '::before'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
