import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { officialSource } from '../../lib/library/official-source.ts';
import { SAMPLES } from '../../lib/library/samples.ts';
import { ClarificationInputSchema } from '../../lib/model/clarification.ts';
import { TRUE_EVENT_VERDICTS } from '../../lib/model/verdict.ts';

const SEED = new URL('../../../shared/library/official-seed.jsonl', import.meta.url);
const byCode = new Map(SAMPLES.map((sample) => [sample.code, sample]));
const sample = (code: string) => {
  const entry = byCode.get(code);
  if (!entry) throw new Error(`no sample ${code}`);
  return entry;
};
const wording = (entry: (typeof SAMPLES)[number]) =>
  [entry.title, ...entry.facts, entry.whyWrong].join('\n').toLowerCase();

describe('the sample library', () => {
  it.each(SAMPLES.map((entry) => [entry.code, entry] as const))('%s is a valid entry', (_code, entry) => {
    expect(v.safeParse(ClarificationInputSchema, entry).issues).toBeUndefined();
    expect(entry.claims.length).toBeGreaterThan(0);
    for (const sentence of entry.facts) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('has every code once, the numbered cases first', () => {
    expect(byCode.size).toBe(SAMPLES.length);
    expect(SAMPLES[0]?.code).toBe('KL-01');
    expect(SAMPLES.at(-1)?.code).toBe('CT-14');
  });

  it.each(SAMPLES.map((entry) => [entry.code, entry] as const))(
    '%s says none of its must-not-say phrases itself',
    (_code, entry) => {
      for (const phrase of entry.mustNotSay) expect(wording(entry)).not.toContain(phrase.toLowerCase());
    },
  );

  it('never calls an event that happened a hoax', () => {
    const events = SAMPLES.filter((entry) => TRUE_EVENT_VERDICTS.has(entry.verdict));
    expect(events.map((entry) => entry.code)).toEqual(['KL-11', 'KL-13', 'KL-14']);
    for (const entry of events) expect(wording(entry)).not.toMatch(/hoa(ks|x)|tidak benar|bohong/);
  });

  it('claims no approval and no check that nobody made', () => {
    for (const entry of SAMPLES) {
      expect(entry).toMatchObject({ approvedBy: '', approvedOn: null, supersededBy: null });
      expect(Object.values(entry.prepared).join('')).toBe('');
      for (const { url, kind, checkedOn, snapshot } of entry.sources) {
        expect([checkedOn, snapshot]).toEqual([null, null]);
        expect(kind).toBe(/^https:\/\/[a-z-]+\.kpu\.go\.id\//.test(url) ? 'official' : 'supporting');
      }
    }
  });

  it('holds each pair of twins: what was false, and what was true or is told apart from it', () => {
    const verdicts = (...codes: string[]) => codes.map((code) => sample(code).verdict);
    expect(verdicts('KL-01', 'KL-11')).toEqual(['HOAKS', 'SEDANG_DITANGANI']);
    expect(verdicts('KL-02', 'KL-03')).toEqual(['HOAKS', 'KLARIFIKASI']);
    expect(verdicts('KL-13', 'KL-14')).toEqual(['DIKOREKSI', 'DIKOREKSI']);
    expect(SAMPLES.filter(({ code }) => code.startsWith('KL-'))).toHaveLength(14);
  });

  it('keeps the nuances of the facts', () => {
    expect(sample('KL-11')).toMatchObject({ verdict: 'SEDANG_DITANGANI', status: 'provisional' });
    expect(sample('KL-10').validUntil).not.toBeNull();
    expect(wording(sample('KL-03'))).toContain('memang memakai layanan alibaba cloud');
    expect(wording(sample('CT-05'))).not.toContain('gibran');
  });

  it('offers a reply only where the publisher is a KPU host', () => {
    const replyable = SAMPLES.filter((entry) => officialSource(entry).source).map((entry) => entry.code);
    expect(replyable).toEqual(['CT-01', 'CT-02', 'CT-03', 'CT-04']);
  });

  it.skipIf(!existsSync(SEED))('cites every published page of the seed list', () => {
    const cited = new Set(SAMPLES.flatMap((entry) => entry.sources.map((source) => source.url)));
    const seeds = readFileSync(SEED, 'utf8').trim().split('\n');
    const missing = seeds.map((line) => JSON.parse(line).url as string).filter((url) => !cited.has(url));
    expect(missing).toEqual([]);
  });
});
