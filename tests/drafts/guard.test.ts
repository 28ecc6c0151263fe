import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/drafts/check.ts';
import { checkGuard } from '../../lib/drafts/guard.ts';
import list from '../../lib/drafts/guard-phrases.json' with { type: 'json' };
import { entriesOf, readPhrase } from '../../lib/drafts/phrase-syntax.ts';
import { sampleEntry } from './entries.ts';
import bad from './guard-bad.json' with { type: 'json' };
import clean from './guard-clean.json' with { type: 'json' };
import fresh from './guard-fresh.json' with { type: 'json' };

type Code = keyof typeof bad;
const CODES = Object.keys(bad) as Code[];
const START = 'Surat suara sah bila dicoblos pada satu kolom pasangan calon atau partai.';
const check = (sentence: string, avoid: string[] = []) =>
  checkDraft(`${START} ${sentence} https://kpu.go.id`, {
    clarification: sampleEntry('CT-03'),
    platform: 'web',
    avoid,
  });
const codesOf = (sentence: string, avoid?: string[]) => check(sentence, avoid).map(({ code }) => code);

type Fresh = keyof typeof fresh;
const FRESH = Object.keys(fresh) as Fresh[];

describe('the guard', () => {
  const { classes, ...groups } = list;
  it.each(Object.entries(groups))(
    'can find something for each entry of %s, none of which stands twice',
    (_, group) => {
      const phrases = entriesOf(group.phrases);
      const all = [...phrases, ...entriesOf(group.except)];
      expect(all.filter((phrase) => readPhrase(phrase, classes).steps.length === 0)).toEqual([]);
      expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    },
  );

  it.each(CODES)('finds nearly every %s that was written without the list', (code) => {
    const missed = bad[code].filter((sentence) => !codesOf(sentence).includes(code));
    expect(1 - missed.length / bad[code].length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('finds nearly everything that should not be said, of whatever kind, in sentences from another hand', () => {
    const missed = FRESH.flatMap((code) =>
      fresh[code].filter((sentence) => !codesOf(sentence).includes(code)),
    );
    const all = FRESH.reduce((sum, code) => sum + fresh[code].length, 0);
    expect(all).toBeGreaterThanOrEqual(100);
    expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(FRESH)('shows the place of each %s', (code) => {
    for (const sentence of fresh[code]) {
      const found = check(sentence).find((one) => one.code === code);
      if (found) expect(found.ranges.length, sentence).toBeGreaterThan(0);
    }
  });

  it('blocks nothing but personal data', () => {
    for (const code of FRESH)
      for (const sentence of fresh[code]) {
        const blocking = check(sentence).filter(({ severity }) => severity === 'block');
        expect(blocking.map((one) => one.code)).toEqual(code === 'personal_data' ? [code] : []);
      }
  });

  it.each(clean)('has nothing to say of "%s"', (sentence) => {
    const found = check(sentence).filter(({ severity }) => severity !== 'ok');
    expect(found.filter(({ code }) => code !== 'number_beyond' && code !== 'name_beyond')).toEqual([]);
  });

  it('leaves places and everyday words alone that sound like a phrase', () => {
    const text =
      'Kota Palu, Penang, Kota Solok, Kabupaten Malang, lebih, terlebih, berlebihan, mengawasi, wilayah, fitnah';
    expect(checkGuard(text, [])).toEqual([]);
  });

  it('does not let a phrase run over the end of a sentence', () => {
    expect(codesOf('Ini hak pemilih. Nomor induk tidak diperlukan.')).not.toContain('campaign');
    expect(codesOf('Pilih no. 2 saja.')).toContain('campaign');
  });

  it('adds what the office itself avoids, in any derivation', () => {
    expect(codesOf('Kabar itu disinyalir keliru.', ['sinyalir'])).toContain('office_phrase');
    expect(codesOf('Kabar itu keliru.', ['sinyalir'])).not.toContain('office_phrase');
  });

  it('shows the place', () => {
    const text = `${START} Penyebarnya akan dilaporkan ke polisi. https://kpu.go.id`;
    const found = checkDraft(text, { clarification: sampleEntry('CT-03'), platform: 'web' });
    const ranges = found.find(({ code }) => code === 'threat')?.ranges ?? [];
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['Penyebarnya akan dilaporkan']);
  });
});
