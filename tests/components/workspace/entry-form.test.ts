import { describe, expect, it } from 'vitest';
import {
  EMPTY_FORM,
  EMPTY_SOURCE,
  type EntryForm,
  formOf,
  inputOf,
  moved,
} from '../../../components/workspace/library/entry-form.ts';
import { checkForm } from '../../../components/workspace/library/entry-problems.ts';

const good: EntryForm = {
  ...EMPTY_FORM,
  code: ' KL-01 ',
  title: 'Surat suara belum dicetak pada 2 Januari 2019',
  claims: '7 kontainer surat suara\n\n  80 juta surat suara  \n',
  facts: ['KPU dan Bawaslu memeriksa data Bea Cukai.'],
  sources: [{ ...EMPTY_SOURCE, url: 'https://www.kpu.go.id/berita/1', publisher: 'KPU', date: '2019-01-02' }],
  year: '2019',
};

const problemsOf = (form: EntryForm) => checkForm(form).problems ?? {};

describe('entry form', () => {
  it('reads one item a line and drops blank rows', () => {
    const { input } = checkForm({ ...good, facts: ['', ' satu ', ''] });
    expect(input).toMatchObject({
      code: 'KL-01',
      claims: ['7 kontainer surat suara', '80 juta surat suara'],
      facts: ['satu'],
      scope: { year: 2019, region: '' },
    });
  });

  it('gives back the same entry after a round through the form', () => {
    const { input } = checkForm(good);
    if (!input) throw new Error('the form should be complete');
    expect(inputOf(formOf(input))).toEqual(input);
  });

  it('names the field and the limit of what is missing or too long', () => {
    const problems = problemsOf({ ...good, code: '', title: 'Hoaks', facts: [''], claims: 'x'.repeat(1001) });
    expect(problems.code?.key).toBe('entry.problem.empty');
    expect(problems.title).toEqual({ key: 'entry.problem.short', values: { min: 8 } });
    expect(problems.facts?.key).toBe('entry.problem.empty');
    expect(problems.claims).toEqual({ key: 'entry.problem.long', values: { max: 1000 } });
  });

  it('puts a problem at the row that was typed, also after a blank one', () => {
    const bad = { ...EMPTY_SOURCE, url: 'javascript:alert(1)' };
    const problems = problemsOf({ ...good, sources: [EMPTY_SOURCE, bad] });
    expect(problems['sources.1.url']?.key).toBe('entry.problem.url');
    expect(Object.keys(problems)).toHaveLength(1);
  });

  it.each(['20x9', '1900', '2019.5'])('refuses the year %s', (year) => {
    expect(problemsOf({ ...good, year })['scope.year']?.key).toBe('entry.problem.year');
  });

  it('refuses an end before the statement', () => {
    const problems = problemsOf({ ...good, statedOn: '2024-02-02', validUntil: '2024-02-01' });
    expect(problems.validUntil?.key).toBe('entry.problem.endsEarly');
  });

  it('moves facts, and leaves them at the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});
