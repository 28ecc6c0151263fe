import { describe, expect, it } from 'vitest';
import { SHIPPED_TEMPLATES } from '../../lib/drafts/template.ts';
import { templateChanges } from '../../lib/drafts/template-changes.ts';
import {
  problemsOfSentence,
  problemsOfTemplate,
  TEMPLATE_PROBLEMS,
  type TemplateProblemCode,
  templateProblems,
} from '../../lib/drafts/template-problems.ts';

const GOOD = ['{salam}', '{fakta} {sementara} {peringatan}', 'Info resmi: {tautan}'];
const withLine = (line: string) => [...GOOD, line];

it('has nothing to say of the templates that are shipped', () => {
  expect(templateProblems(SHIPPED_TEMPLATES)).toEqual([]);
});

describe('a template', () => {
  it.each<[TemplateProblemCode, string[], string, number]>([
    ['unknown_variable', withLine('Dari {kantor}.'), '{kantor}', 3],
    ['unknown_variable', withLine('{}'), '{}', 3],
    ['unknown_variable', withLine('{Fakta}'), '{Fakta}', 3],
    ['stray_brace', withLine('Salam hormat }'), '}', 3],
    ['stray_brace', withLine('{fakta_lain'), '{', 3],
    ['variable_missing', ['{sementara}', '{tautan}'], '{fakta}', 0],
    ['variable_missing', ['{fakta} {sementara}'], '{tautan}', 0],
    ['variable_missing', ['{fakta}', '{tautan}'], '{sementara}', 0],
    ['variable_twice', withLine('Atau {tautan}'), '{tautan}', 3],
    ['variable_not_apart', withLine('{penutup}.'), '{penutup}', 3],
    ['variable_not_apart', ['{fakta}, {sementara} {tautan}'], '{fakta}', 0],
    ['warning_before_fact', ['{peringatan} {fakta} {sementara}', '{tautan}'], '{peringatan}', 0],
    ['link_written', withLine('Lihat juga kpu.go.id.'), 'kpu.go.id', 3],
    ['denial', withLine('Kabar itu hoaks.'), 'hoaks', 3],
    ['threat', withLine('Penyebarnya dapat dipidana.'), 'Penyebarnya dapat dipidana', 3],
    ['mockery', withLine('Lucu sekali.'), 'Lucu', 3],
    ['campaign', withLine('Pilih nomor 2.'), 'Pilih nomor 2', 3],
    ['office_phrase', withLine('Disinyalir keliru.'), 'Disinyalir', 3],
    ['all_caps', withLine('PENTING dibaca.'), 'PENTING', 3],
    ['exclamations', withLine('Sebarkan!!'), '!!', 3],
    ['personal_data', withLine('Hubungi 0812-3456-7890.'), '0812-3456-7890', 3],
  ])('is refused for %s in %j, with the place', (code, template, words, line) => {
    const found = problemsOfTemplate(template, ['sinyalir']).filter((one) => one.code === code);
    expect(found.map((one) => [one.words, one.line])).toEqual([[words, line]]);
    const [start, end] = found[0]?.range ?? [0, 0];
    if (code !== 'variable_missing') expect(template[line]?.slice(start, end)).toBe(words);
  });

  it('may say what an office says', () => {
    expect(problemsOfTemplate(withLine('Salam hormat dari {satker}, {tanggal}.'))).toEqual([]);
  });
});

describe('a conditional sentence', () => {
  it('may deny only where the claim is untrue', () => {
    expect(problemsOfSentence('Kabar itu tidak benar.', 'untrue')).toEqual([]);
    expect(problemsOfSentence('Kabar itu tidak benar.', 'set_right').map(({ code }) => code)).toEqual([
      'denial',
    ]);
  });

  it('has words but no variables, and is empty only where nothing has to be said', () => {
    expect(problemsOfSentence('Baca {tautan}', 'untrue').map(({ code }) => code)).toEqual([
      'variable_in_sentence',
    ]);
    expect(problemsOfSentence(' ', 'unproved').map(({ code }) => code)).toEqual(['sentence_empty']);
    expect(problemsOfSentence('', 'final')).toEqual([]);
  });
});

it('names tone and form of each problem, and knows every code', () => {
  const { formal } = SHIPPED_TEMPLATES;
  const set = {
    ...SHIPPED_TEMPLATES,
    formal: { ...formal, forms: { ...formal.forms, quote: ['{fakta} {sementara}'] } },
  };
  expect(templateProblems(set)).toMatchObject([{ tone: 'formal', form: 'quote', words: '{tautan}' }]);
  expect(templateChanges(SHIPPED_TEMPLATES, set)).toMatchObject([
    { tone: 'formal', form: 'quote', after: '{fakta} {sementara}' },
  ]);
  expect(new Set(TEMPLATE_PROBLEMS).size).toBe(TEMPLATE_PROBLEMS.length);
});
