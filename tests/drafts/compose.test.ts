import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../lib/drafts/compose.ts';
import { countFor } from '../../lib/drafts/count.ts';
import { SHAPES } from '../../lib/drafts/forms.ts';
import { limitFor } from '../../lib/drafts/limits.ts';
import { findLinks } from '../../lib/drafts/links.ts';
import { threadParts } from '../../lib/drafts/thread.ts';
import { checkSource } from '../../lib/library/official-source.ts';
import { DRAFT_LENGTHS, FORMS, TONES } from '../../lib/model/draft-style.ts';
import { PLATFORMS } from '../../lib/model/platform.ts';
import { TRUE_EVENT_VERDICTS } from '../../lib/model/verdict.ts';
import { ANSWERABLE, NOW, OFFICE, officialAt, sampleEntry } from './entries.ts';

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
const STYLES = PLATFORMS.flatMap((platform) =>
  FORMS.flatMap((form) =>
    TONES.flatMap((tone) => DRAFT_LENGTHS.map((length) => ({ platform, form, tone, length }))),
  ),
);

/** Where the issue asks for every draft to be read: eight platforms, four tones, three lengths. */
const READ_PLATFORMS = [
  'x',
  'tiktok',
  'threads',
  'instagram',
  'facebook',
  'youtube',
  'whatsapp',
  'linkedin',
] as const;
const READ_LENGTHS = ['short', 'standard', 'full'] as const;
/** The other forms, once each where they are most at home. */
const READ_FORMS = [
  { platform: 'x', form: 'quote', tone: 'edukatif', length: 'standard' },
  { platform: 'facebook', form: 'direct_message', tone: 'empatik', length: 'full' },
  { platform: 'whatsapp', form: 'broadcast', tone: 'edukatif', length: 'full' },
  { platform: 'linkedin', form: 'statement', tone: 'formal', length: 'full' },
  { platform: 'x', form: 'comment', tone: 'formal', length: 'thread' },
] as const;
const READ = [
  ...TONES.flatMap((tone) =>
    READ_LENGTHS.flatMap((length) =>
      READ_PLATFORMS.map((platform) => ({ platform, form: 'comment', tone, length }) as const),
    ),
  ),
  ...READ_FORMS,
];

describe.each(ANSWERABLE.map((entry) => [entry.code, entry] as const))('%s', (_code, entry) => {
  const drafts = STYLES.map((style) => ({ ...style, ...composeDraft(entry, { ...OFFICE, ...style }) }));

  it('keeps every limit, or says that it cannot', () => {
    for (const { platform, form, text, refused } of drafts) {
      const max = limitFor(platform, form).max ?? Number.POSITIVE_INFINITY;
      if (text === null) expect([platform, form, refused]).toEqual(['tiktok', 'comment', 'does_not_fit']);
      else for (const part of threadParts(text) ?? [text]) expect(countFor(platform, part) <= max).toBe(true);
    }
  });

  it('begins with its first fact, has one official link and no problem', () => {
    for (const { form, text, checks } of drafts) {
      if (text === null) continue;
      const at = text.indexOf(entry.facts[0] ?? '-');
      const before = text.slice(0, at);
      expect(at).toBeGreaterThanOrEqual(0);
      if (!SHAPES[form].long)
        expect(
          before
            .replace(OFFICE.greeting, '')
            .replace('Kami memahami bila hal ini membuat Bapak/Ibu khawatir.', '')
            .trim(),
        ).toBe('');
      const links = findLinks(text);
      expect(links.map((link) => checkSource(link.address))).toEqual([{ ok: true, kind: 'official' }]);
      expect(checks.filter((check) => check.severity !== 'ok')).toEqual([]);
    }
  });

  it('repeats no four words of a claim', () => {
    const runs = entry.claims.flatMap((claim) => {
      const list = words(claim);
      return list.slice(3).map((_, at) => list.slice(at, at + 4).join(' '));
    });
    for (const { text } of drafts) {
      const said = ` ${words(text ?? '').join(' ')} `;
      expect(runs.filter((run) => said.includes(` ${run} `))).toEqual([]);
    }
  });
});

describe('composeDraft', () => {
  const options = { ...OFFICE, platform: 'facebook' as const };

  it('never denies an event that happened', () => {
    const events = ANSWERABLE.filter((entry) => TRUE_EVENT_VERDICTS.has(entry.verdict));
    const asTrue = events.map((entry) => ({
      ...entry,
      verdict: 'BENAR' as const,
      status: 'in_force' as const,
    }));
    // Platforms differ in room only: the narrowest and the widest stand for all.
    const styles = STYLES.filter(({ platform }) => platform === 'x' || platform === 'whatsapp');
    const texts = [...events, ...asTrue].flatMap((entry) =>
      styles
        .map((style) => composeDraft(entry, { ...OFFICE, ...style }).text)
        .filter((text) => text !== null),
    );
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) expect(text).not.toMatch(/hoa(ks|x)|tidak benar|bohong/i);
  });

  it('tells that information is provisional, and of which day, in every length', () => {
    const entry = ANSWERABLE.find(({ code }) => code === 'KL-11') ?? sampleEntry('KL-11');
    for (const style of STYLES)
      expect(
        composeDraft(entry, { ...OFFICE, ...style }).text ?? 'Informasi sementara per 9 Februari 2024.',
      ).toContain('Informasi sementara per 9 Februari 2024.');
  });

  it.each([
    ['supporting_only', sampleEntry('KL-01')],
    ['no_source', { ...sampleEntry('CT-04'), sources: [] }],
    [
      'lookalike',
      {
        ...sampleEntry('CT-04'),
        sources: [officialAt('https://kpu-go.id.xyz/')],
      },
    ],
    ['expired', { ...sampleEntry('CT-04'), validUntil: '2026-11-20' }],
    ['revoked', { ...sampleEntry('CT-04'), status: 'revoked' as const }],
    ['revoked', { ...sampleEntry('CT-04'), deletedAt: NOW.toISOString() }],
    ['statement_date_missing', { ...sampleEntry('CT-04'), status: 'provisional' as const }],
  ])('refuses: %s', (refused, entry) => {
    expect(composeDraft(entry, options)).toEqual({ text: null, checks: [], refused });
  });

  it('refuses where the fact and the link do not fit, and never cuts either', () => {
    const long = { ...sampleEntry('CT-04'), facts: ['Fakta yang panjang sekali. '.repeat(40)] };
    expect(composeDraft(long, { ...options, platform: 'x' }).refused).toBe('does_not_fit');
    const text = composeDraft(long, { ...options, length: 'short' }).text;
    expect(text).toContain(long.facts[0]?.trim());
    expect(text).toContain('https://kab-okuselatan.kpu.go.id/index.php/blog/category/105?page=21');
  });

  it('leaves out whole sentences, later facts with the earlier one', () => {
    const facts = ['Fakta pertama jelas.', `Fakta kedua ${'panjang '.repeat(40)}.`, 'Fakta ketiga singkat.'];
    const { text } = composeDraft({ ...sampleEntry('CT-04'), facts }, options);
    expect(text).toContain('Fakta pertama jelas.');
    expect(text).not.toMatch(/kedua|ketiga/);
  });

  it('makes one clean line of each fact, whatever was pasted into it', () => {
    const facts = ['  Fakta\n\tdengan <b>tanda</b> \u202e dan 👨‍👩‍👧‍👦  '];
    const { text } = composeDraft({ ...sampleEntry('CT-04'), facts }, options);
    expect(text).toContain('Fakta dengan <b>tanda</b> dan 👨‍👩‍👧‍👦.');
  });

  it('falls back on the title where a fact holds nothing that can be seen', () => {
    const { text } = composeDraft({ ...sampleEntry('CT-04'), facts: ['\u200b'] }, options);
    expect(text).toContain('Warga yang tidak menggunakan hak pilih tidak dikenai pidana.');
  });

  it('does without greeting and signature', () => {
    const { text, checks } = composeDraft(sampleEntry('CT-04'), { ...options, greeting: '', signature: '' });
    expect(text).toMatch(/^Tidak ada hukuman.*\nInformasi resmi: https:\/\/\S+$/);
    expect(checks.map((check) => check.severity)).toEqual(['ok', 'ok', 'ok']);
  });

  it('reads as an office would write (read the file)', async () => {
    const shown = ANSWERABLE.flatMap((entry) => {
      // A text that is the same on several platforms is read once.
      const places = new Map<string, string[]>();
      for (const style of READ) {
        const { text, refused } = composeDraft(entry, { ...OFFICE, ...style });
        const { platform, form, tone, length } = style;
        const count = text === null ? 0 : countFor(platform, text);
        const place = text === null ? platform : `${platform} ${count}/${limitFor(platform, form).max}`;
        const key = `### ${tone} · ${length} · ${form}\n${text ?? `(${refused})`}`;
        places.set(key, [...(places.get(key) ?? []), place]);
      }
      const drafts = [...places].map(([key, where]) => key.replace('\n', ` · ${where.join(', ')}\n`));
      return [`## ${entry.code} ${entry.verdict} ${entry.title}`, ...drafts].map((one) => `${one}\n`);
    });
    await expect(`${shown.join('\n')}`).toMatchFileSnapshot('drafts.snapshot.txt');
  });
});
