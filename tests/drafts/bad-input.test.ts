import { describe, expect, it } from 'vitest';
import { type ComposeOptions, composeDraft, type DraftEntry } from '../../lib/drafts/compose.ts';
import { countFor } from '../../lib/drafts/count.ts';
import { limitFor } from '../../lib/drafts/limits.ts';
import { findLinks } from '../../lib/drafts/links.ts';
import { threadParts } from '../../lib/drafts/thread.ts';
import { DRAFT_LENGTHS, FORMS, TONES } from '../../lib/model/draft-style.ts';
import { OFFICE, officialAt, sampleEntry } from './entries.ts';

const FAMILY = '👨‍👩‍👧‍👦';
const FLAG = '🇮🇩';
const URL = 'https://kab-contoh.kpu.go.id/blog/read/12';
/** The tightest platforms and a wide one. */
const PLACES = ['tiktok', 'x', 'threads'] as const;
const STYLES = PLACES.flatMap((platform) =>
  FORMS.flatMap((form) =>
    TONES.flatMap((tone) => DRAFT_LENGTHS.map((length) => ({ platform, form, tone, length }))),
  ),
);
const entry = (changes: Partial<DraftEntry>): DraftEntry => ({
  ...sampleEntry('CT-04'),
  sources: [officialAt(URL)],
  ...changes,
});
const clusters = (text: string) => [...new Intl.Segmenter('id').segment(text)].map(({ segment }) => segment);

/** Every draft of the entry: valid or refused, and of what is valid the link whole and no cluster of `whole` cut. */
function everyDraft(changes: Partial<DraftEntry>, whole: readonly string[] = []): string[] {
  const input = entry(changes);
  const url = input.sources[0]?.url ?? '';
  return STYLES.flatMap((style) => {
    const { text, refused } = composeDraft(input, { ...OFFICE, ...style });
    if (text === null) {
      expect(refused).toBe('does_not_fit');
      return [];
    }
    const max = limitFor(style.platform, style.form).max ?? Number.POSITIVE_INFINITY;
    for (const part of threadParts(text) ?? [text])
      expect(countFor(style.platform, part)).toBeLessThanOrEqual(max);
    expect(findLinks(text).map(({ address }) => address)).toEqual([url]);
    expect(text.isWellFormed()).toBe(true);
    const known = new Set([...whole, ...clusters(whole.join(' '))]);
    for (const one of clusters(text)) if (/\p{ExtPict}|\p{RI}/u.test(one)) expect(known).toContain(one);
    return [text];
  });
}

describe('bad input', () => {
  it('missing facts: the title stands for them', () => {
    for (const text of everyDraft({ facts: [] })) expect(text).toContain('tidak dikenai pidana');
  });

  it('a fact of 5,000 characters: whole where it fits, refused where it does not, never cut', () => {
    const fact = `${'Fakta yang panjang sekali menurut catatan kantor. '.repeat(100).trim()}`.slice(0, 5_000);
    const texts = everyDraft({ facts: [fact] });
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThan(STYLES.length);
    for (const text of texts) expect(text).toContain(fact.trim());
  });

  it('a further fact of 5,000 characters is left out whole', () => {
    const texts = everyDraft({ facts: ['Fakta singkat.', 'a '.repeat(2_500)] });
    for (const text of texts) expect(text).toContain('Fakta singkat.');
    expect(texts.some((text) => text.includes('a a a'))).toBe(false);
  });

  it('markup stays text', () => {
    const texts = everyDraft({
      facts: ['Berkas <b>asli</b> &amp; <script>alert(1)</script> *tebal* _miring_.'],
    });
    for (const text of texts)
      expect(text).toContain('Berkas <b>asli</b> &amp; <script>alert(1)</script> *tebal* _miring_.');
  });

  it('right-to-left text stays, signs that turn the rest of the line do not', () => {
    const texts = everyDraft({ facts: ['Istilah \u202eالعربية\u202c dan \u2067עברית\u2069 dalam berkas.'] });
    for (const text of texts) {
      expect(text).toContain('Istilah العربية dan עברית dalam berkas.');
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it('emoji clusters at the cut stay whole', () => {
    for (const length of [70, 101, 122]) {
      const fact = `${'x'.repeat(length)} ${FAMILY}${FLAG}`;
      everyDraft({ facts: [fact, `${FLAG.repeat(60)}`, `${FAMILY.repeat(20)} akhir`] }, [FAMILY, FLAG]);
    }
  });

  it('an address longer than the limit is refused, or stands whole', () => {
    const url = `https://kab-contoh.kpu.go.id/${'a'.repeat(400)}`;
    const texts = everyDraft({ sources: [officialAt(url)] });
    expect(texts.length).toBeGreaterThan(0);
    const onTikTok = { ...OFFICE, platform: 'tiktok', form: 'comment' } as const;
    expect(composeDraft(entry({ sources: [officialAt(url)] }), onTikTok).refused).toBe('does_not_fit');
    // X counts every address alike.
    expect(composeDraft(entry({ sources: [officialAt(url)] }), { ...OFFICE, platform: 'x' }).text).toContain(
      url,
    );
  });

  it.each<[string, Partial<ComposeOptions>, Partial<DraftEntry>, string]>([
    ['a clock set back before the statement', { now: new Date('2001-01-01T00:00:00Z') }, {}, 'text'],
    ['a clock decades ahead', { now: new Date('2099-01-01T00:00:00Z') }, {}, 'text'],
    [
      'the last hour of the last day',
      { now: new Date('2026-11-20T16:59:00Z') },
      { validUntil: '2026-11-20' },
      'text',
    ],
    [
      'the day after, by the office’s clock',
      { now: new Date('2026-11-21T17:00:00Z') },
      { validUntil: '2026-11-20' },
      'expired',
    ],
  ])('%s: a draft or a clear refusal', (_name, options, changes, outcome) => {
    const draft = composeDraft(entry(changes), {
      ...OFFICE,
      platform: 'facebook',
      form: 'statement',
      ...options,
    });
    expect(draft.refused ?? 'text').toBe(outcome);
  });

  it('the date of a statement follows the office’s clock, not the computer’s', () => {
    const now = new Date('2026-11-21T17:30:00Z');
    const draft = (zone: 'WIB' | 'WIT') =>
      composeDraft(entry({}), {
        ...OFFICE,
        platform: 'facebook',
        form: 'statement',
        length: 'full',
        now,
        zone,
      }).text;
    expect(draft('WIB')).toContain('22 November 2026');
    expect(
      composeDraft(entry({}), {
        ...OFFICE,
        platform: 'facebook',
        form: 'statement',
        now: new Date('2026-11-21T16:30:00Z'),
      }).text,
    ).toContain('21 November 2026');
    expect(
      composeDraft(entry({}), {
        ...OFFICE,
        platform: 'facebook',
        form: 'statement',
        now: new Date('2026-11-21T16:30:00Z'),
        zone: 'WIT',
      }).text,
    ).toContain('22 November 2026');
  });
});
