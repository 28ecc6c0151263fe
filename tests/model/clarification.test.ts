import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ClarificationInputSchema } from '../../lib/model/clarification.ts';
import { anEntry } from '../services/fixtures.ts';

it('reads entries of files from before approval, dates and kinds of sources were kept', () => {
  const { prepared, approvedBy, approvedOn, validFrom, reviewBy, supersededBy, ...rest } = anEntry();
  const old = { ...rest, sources: [{ url: 'https://www.kpu.go.id/1', publisher: 'KPU', date: null }] };
  expect(v.parse(ClarificationInputSchema, old)).toMatchObject({
    prepared: { short: '', medium: '', long: '' },
    approvedBy: '',
    approvedOn: null,
    validFrom: null,
    reviewBy: null,
    supersededBy: null,
    sources: [{ kind: 'official', checkedOn: null, snapshot: null }],
  });
});

it('refuses a prepared wording that is longer than its place', () => {
  const long = { short: 'x'.repeat(151), medium: '', long: '' };
  expect(v.is(ClarificationInputSchema, anEntry({ prepared: long }))).toBe(false);
});
