import { expect, it } from 'vitest';
import { composeDraft } from '../../lib/drafts/compose.ts';
import { countFor } from '../../lib/drafts/count.ts';
import { limitFor } from '../../lib/drafts/limits.ts';
import { findLinks, linkable } from '../../lib/drafts/links.ts';
import { threadParts } from '../../lib/drafts/thread.ts';
import { DRAFT_LENGTHS, FORMS, TONES } from '../../lib/model/draft-style.ts';
import { PLATFORMS } from '../../lib/model/platform.ts';
import { OFFICE, officialAt, sampleEntry } from './entries.ts';
import { MADE_UP } from './made-up.ts';

const STYLES = PLATFORMS.flatMap((platform) =>
  FORMS.flatMap((form) =>
    TONES.flatMap((tone) => DRAFT_LENGTHS.map((length) => ({ platform, form, tone, length }))),
  ),
);
const clusters = (text: string) => [...new Intl.Segmenter('id').segment(text)].map(({ segment }) => segment);
const isPictured = (cluster: string) => /\p{ExtPict}|\p{RI}|\p{M}/u.test(cluster);

const entryOf = (name: string) => ({
  ...sampleEntry('CT-04'),
  claims: [],
  mustNotSay: [],
  sources: [officialAt('https://kab-contoh.kpu.go.id/blog/read/12')],
  ...MADE_UP[name],
});

it.each(Object.keys(MADE_UP))('%s: everywhere a valid draft with one official link, or a refusal', (name) => {
  const entry = entryOf(name);
  const link = linkable(entry.sources[0]?.url ?? '');
  const whole = new Set(clusters([entry.title, ...entry.facts].join('\n').replace(/[\u202a-\u202e]/g, '')));
  const wrong = new Set<string>();
  let texts = 0;
  for (const style of STYLES) {
    const { text, refused } = composeDraft(entry, { ...OFFICE, ...style });
    if (text === null) {
      if (refused !== 'does_not_fit') wrong.add(`refused: ${refused}`);
      continue;
    }
    texts += 1;
    const { platform, form } = style;
    const max = limitFor(platform, form).max ?? Number.POSITIVE_INFINITY;
    const parts = threadParts(text) ?? [text];
    if (parts.some((part) => countFor(platform, part) > max)) wrong.add(`too long: ${platform} ${form}`);
    const links = findLinks(text).map(({ address }) => address);
    if (links.join() !== link) wrong.add(`links: ${links}`);
    for (const one of clusters(text)) if (isPictured(one) && !whole.has(one)) wrong.add(`cut: ${one}`);
    if (!text.isWellFormed() || /undefined|null|[\u202a-\u202e]/.test(text)) wrong.add(`text: ${text}`);
  }
  expect([...wrong]).toEqual([]);
  expect(texts).toBeGreaterThan(STYLES.length / 2);
});

it('refuses an entry that can say nothing without an address, and says why', () => {
  const entry = { ...entryOf('no reason'), title: 'Cek di infopemilu.kpu.go.id', facts: ['Buka kpu.go.id'] };
  expect(composeDraft(entry, { ...OFFICE, platform: 'x' }).refused).toBe('fact_has_link');
});

it('leaves out a further fact with an address, and takes the title where the first has one', () => {
  const entry = { ...entryOf('no reason'), facts: ['Satu.', 'Cek di infopemilu.kpu.go.id ya.', 'Dua.'] };
  const { text } = composeDraft(entry, { ...OFFICE, platform: 'facebook', length: 'full' });
  expect(text).toContain('Satu. Dua.');
  const other = composeDraft(entryOf('an official address in the fact'), { ...OFFICE, platform: 'facebook' });
  expect(other.text).toContain('Warga yang tidak menggunakan hak pilih tidak dikenai pidana.');
});

it('writes the end of an address so that no platform takes it for punctuation', () => {
  expect(linkable('https://kpu.go.id/a_(2024).')).toBe('https://kpu.go.id/a_(2024%29%2E');
  expect(linkable('https://kpu.go.id/a(b)c')).toBe('https://kpu.go.id/a(b)c');
});
