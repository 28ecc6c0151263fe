import { expect, it } from 'vitest';
import { checkLength } from '../../lib/drafts/check-form.ts';
import { composeDraft } from '../../lib/drafts/compose.ts';
import { findLinks } from '../../lib/drafts/links.ts';
import { threadParts } from '../../lib/drafts/thread.ts';
import { ANSWERABLE, OFFICE, sampleEntry } from './entries.ts';

const FACTS = [
  'Fakta pertama yang pendek.',
  `Fakta kedua ${'yang panjang '.repeat(15)}selesai.`,
  'Fakta ketiga.',
];
const thread = (changes: object) =>
  composeDraft(
    { ...sampleEntry('CT-04'), facts: FACTS, ...changes },
    { ...OFFICE, platform: 'x', length: 'thread' },
  );

it('says everything in parts that are valid alone, with the link in the last', () => {
  const parts = threadParts(thread({}).text ?? '') ?? [];
  expect(parts.map((part) => part.slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)'].slice(0, parts.length));
  expect(parts[0]).toContain('Fakta pertama yang pendek. Informasi sebaliknya yang beredar tidak benar.');
  expect(parts.join(' ')).toContain(FACTS[1]);
  expect(parts.join(' ')).toContain(FACTS[2]);
  expect(parts.map((part) => findLinks(part).length)).toEqual([...parts.slice(1).map(() => 0), 1]);
});

it('calls information provisional in every part with a fact', () => {
  const note = 'Informasi sementara per 9 Februari 2024.';
  const { text } = thread({ verdict: 'SEDANG_DITANGANI', statedOn: '2024-02-09', status: 'provisional' });
  const withFacts = (threadParts(text ?? '') ?? []).filter((part) => part.includes('Fakta'));
  expect(withFacts.length).toBeGreaterThan(1);
  for (const part of withFacts) expect(part).toContain(note);
});

it('is a plain comment where one part is enough, and refuses where the fact has no room', () => {
  const { text } = thread({ facts: ['Fakta tunggal.'], whyWrong: '' });
  expect(text).not.toContain('(1/');
  expect(thread({ facts: ['x '.repeat(200)] }).refused).toBe('does_not_fit');
});

it('marks only the part that is too long', () => {
  const entry = ANSWERABLE[0] ?? sampleEntry('CT-04');
  const long = `${'kata '.repeat(70)}(2/2)`;
  const text = `${entry.facts[0]} https://kpu.go.id (1/2)\n\n${long}`;
  const marks = checkLength(text, 'x').flatMap(({ ranges }) =>
    ranges.map(([start, end]) => text.slice(start, end)),
  );
  expect(marks).toEqual([long]);
});

it.each(['Satu.\n\nDua.', 'Satu. (1/2)\n\nDua. (1/2)', 'Satu. (1/1)', ''])(
  'takes %j for one text',
  (text) => {
    expect(threadParts(text)).toBeNull();
  },
);
