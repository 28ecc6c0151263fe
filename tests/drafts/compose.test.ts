import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../lib/drafts/compose.ts';
import { countFor } from '../../lib/drafts/count.ts';
import { DRAFT_LENGTHS, type DraftLength, LIMITS } from '../../lib/drafts/limits.ts';
import { findLinks } from '../../lib/drafts/links.ts';
import { checkSource } from '../../lib/library/official-source.ts';
import { PLATFORMS } from '../../lib/model/platform.ts';
import { TRUE_EVENT_VERDICTS } from '../../lib/model/verdict.ts';
import { ANSWERABLE, NOW, OFFICE, sampleEntry } from './entries.ts';

const LENGTHS = Object.keys(DRAFT_LENGTHS) as DraftLength[];
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];

describe.each(ANSWERABLE.map((entry) => [entry.code, entry] as const))('%s', (_code, entry) => {
  const drafts = PLATFORMS.flatMap((platform) =>
    LENGTHS.map((length) => ({
      platform,
      length,
      ...composeDraft(entry, { ...OFFICE, platform, length }),
    })),
  );

  it('keeps every limit, or says that it cannot', () => {
    for (const { platform, text, refused } of drafts) {
      const max = LIMITS[platform].max ?? Number.POSITIVE_INFINITY;
      if (text === null) expect([platform, refused]).toEqual(['tiktok', 'does_not_fit']);
      else expect(countFor(platform, text)).toBeLessThanOrEqual(max);
    }
  });

  it('begins with its first fact, has one official link and no problem', () => {
    for (const { text, checks } of drafts) {
      if (text === null) continue;
      expect(
        text
          .replace(OFFICE.greeting, '')
          .trimStart()
          .startsWith(entry.facts[0] ?? '-'),
      ).toBe(true);
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
    const texts = events.flatMap((entry) =>
      LENGTHS.map((length) => composeDraft(entry, { ...options, length }).text),
    );
    expect(texts).toHaveLength(9);
    for (const text of texts) expect(text).not.toMatch(/hoa(ks|x)|tidak benar|bohong/i);
  });

  it('tells that information is provisional, and of which day, in every length', () => {
    const entry = ANSWERABLE.find(({ code }) => code === 'KL-11') ?? sampleEntry('KL-11');
    for (const length of LENGTHS)
      expect(composeDraft(entry, { ...options, length }).text).toContain(
        'Informasi sementara per 9 Februari 2024.',
      );
  });

  it.each([
    ['supporting_only', sampleEntry('KL-01')],
    ['no_source', { ...sampleEntry('CT-04'), sources: [] }],
    [
      'lookalike',
      {
        ...sampleEntry('CT-04'),
        sources: [{ url: 'https://kpu-go.id.xyz/', publisher: '', date: null }],
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
    const shown = ANSWERABLE.flatMap((entry) =>
      (['tiktok', 'x', 'whatsapp'] as const).map((platform) => {
        const length = ({ tiktok: 'short', x: 'standard', whatsapp: 'full' } as const)[platform];
        const { text, refused } = composeDraft(entry, { ...OFFICE, platform, length });
        const count = text === null ? refused : `${countFor(platform, text)} of ${LIMITS[platform].max}`;
        return `## ${entry.code} ${entry.verdict} · ${platform} · ${count}\n${text ?? ''}\n`;
      }),
    );
    await expect(`${shown.join('\n')}`).toMatchFileSnapshot('drafts.snapshot.txt');
  });
});
