import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, markedLines } from '../../../components/panel/matches/excerpt.ts';
import { fieldsOfPasted, NOTHING_PASTED } from '../../../components/panel/start/pasted.ts';
import { blockOf, type Choice } from '../../../components/panel/state/choice.ts';
import { commandOf, type Focus } from '../../../components/panel/state/keys.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Match } from '../../../lib/model/match.ts';
import { anEntry, aSource } from '../../services/fixtures.ts';

const press = (key: string, focus: Focus, keys = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...keys }, focus);

describe('keys', () => {
  it.each([
    ['3', 'free', { choose: 3 }],
    ['0', 'control', { choose: 0 }],
    ['6', 'free', null],
    ['Enter', 'free', 'next'],
    ['Enter', 'control', null],
    ['/', 'free', 'search'],
    ['Escape', 'text', 'back'],
  ] as const)('%s with the focus %s', (key, focus, command) => {
    expect(press(key, focus)).toEqual(command);
  });

  it('leave what is being typed alone', () => {
    for (const key of ['1', '0', '/', '?', 'Enter']) expect(press(key, 'text')).toBeNull();
  });

  it('copy with Ctrl or Cmd only, and leave other combinations to the browser', () => {
    expect(press('Enter', 'text', { ctrlKey: true })).toBe('copy');
    expect(press('Enter', 'text', { metaKey: true })).toBe('copy');
    expect(press('1', 'free', { ctrlKey: true })).toBeNull();
  });
});

const entry = (changes: Partial<Clarification> = {}): Clarification => ({
  ...anEntry(),
  id: 'e',
  version: 1,
  sample: false,
  createdAt: '',
  updatedAt: '',
  updatedBy: '',
  deletedAt: null,
  ...changes,
});
const match = (band: Match['band']): Match => ({
  id: 'e',
  score: 0.5,
  band,
  reasons: [],
  marks: { post: [], narrative: [], title: [], claims: [], summary: [] },
});

describe('what stands before a reply', () => {
  const now = new Date('2026-11-22T00:00:00Z');
  const suffixes = ['kpu.go.id'];
  const choice = (changes: Partial<Choice> = {}): Choice => ({
    entry: entry(),
    match: match('strong'),
    compared: false,
    ...changes,
  });
  it.each([
    ['nothing chosen', null, 'choose_first'],
    ['a strong match', choice(), null],
    ['a possible match, not compared', choice({ match: match('possible') }), 'compare_first'],
    ['a weak match, not compared', choice({ match: match('none') }), 'compare_first'],
    ['a possible match, compared', choice({ match: match('possible'), compared: true }), null],
    ['an entry looked up by hand', choice({ match: null }), null],
    ['a revoked entry', choice({ entry: entry({ status: 'revoked' }) }), 'not_in_force'],
    ['a lapsed entry', choice({ entry: entry({ validUntil: '2026-11-01' }) }), 'not_in_force'],
    [
      'a look-alike source',
      choice({ entry: entry({ sources: [aSource('https://kpu-go.id.xyz/')] }) }),
      'no_official_source',
    ],
  ])('%s', (_, chosen, block) => {
    expect(blockOf(chosen, 2, suffixes, now)).toBe(block);
  });

  it('nothing to choose from', () => {
    expect(blockOf(null, 0, suffixes, now)).toBe('none_offered');
  });
});

describe('an excerpt', () => {
  it('shows the first mark of a long text', () => {
    const text = `${'kata '.repeat(200)}Priok dan seterusnya ${'lagi '.repeat(200)}`;
    const excerpt = excerptOf(text, [[1000, 1005]]);
    expect(excerpt.marks.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['Priok']);
    expect(excerpt.text.length).toBeLessThanOrEqual(362);
  });

  it('shows the mark of a text that has no gap to be cut at', () => {
    const excerpt = excerptOf(`${'x'.repeat(500)}Priok${'x'.repeat(500)}`, [[500, 505]]);
    expect(excerpt.marks.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['Priok']);
    expect(excerpt.text.length).toBe(362);
  });

  it('keeps every mark on the words it was on', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 20, max: 400 }), (list, pick, length) => {
        const at = pick % list.length;
        const text = list.join(' ');
        const from = list.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const word = list[at] ?? '';
        const excerpt = excerptOf(text, [[from, from + word.length]], length);
        for (const [start, end] of excerpt.marks) expect(word).toContain(excerpt.text.slice(start, end));
      }),
    );
  });

  it('gives lines that were marked as one text their own marks', () => {
    expect(
      markedLines(
        ['satu dua', 'tiga'],
        [
          [5, 8],
          [9, 13],
        ],
      ).map(({ marks }) => marks),
    ).toEqual([[[5, 8]], [[0, 4]]]);
  });
});

describe('a pasted message', () => {
  it('is refused while it is empty or its link is no link', () => {
    expect(fieldsOfPasted(NOTHING_PASTED, true)).toBe('empty');
    expect(fieldsOfPasted({ ...NOTHING_PASTED, text: 'isi', link: 'javascript:alert(1)' }, true)).toBe(
      'link',
    );
  });

  it('loses telephone numbers where the office wants that', () => {
    const pasted = { ...NOTHING_PASTED, text: 'Hub 081234567890' };
    expect(fieldsOfPasted(pasted, true)).toMatchObject({ text: 'Hub [telepon]', kind: 'message' });
    expect(fieldsOfPasted(pasted, false)).toMatchObject({ text: 'Hub 081234567890' });
  });
});
