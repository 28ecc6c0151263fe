import * as v from 'valibot';
import type { MessageKey } from '../../../lib/locales/app.ts';
import type { Values } from '../../../lib/locales/translate.ts';
import { type ClarificationInput, ClarificationInputSchema } from '../../../lib/model/clarification.ts';
import { type EntryForm, inputOf, keptRows } from './entry-form.ts';

/** What is wrong with one field, in words that the locale files hold. */
export interface Problem {
  key: MessageKey;
  values: Values;
}

/** Problems by the field's place in the form: `title`, `facts.0`, `sources.1.url`, `scope.year`. */
export type Problems = Readonly<Record<string, Problem>>;

export type Checked = { input: ClarificationInput; problems: null } | { input: null; problems: Problems };

const WORDS: Readonly<Record<string, MessageKey>> = {
  min_length: 'entry.problem.empty',
  max_length: 'entry.problem.long',
  check: 'entry.problem.url',
  iso_date: 'entry.problem.day',
  integer: 'entry.problem.year',
  number: 'entry.problem.year',
  min_value: 'entry.problem.year',
  max_value: 'entry.problem.year',
  regex: 'entry.problem.noSuchCode',
};

/** List fields that are typed one item a line: an issue with one line is shown at the whole field. */
const LINES = new Set(['claims', 'keywords', 'mustNotSay', 'themes']);

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const limit = typeof issue.requirement === 'number' ? issue.requirement : 0;
  if (issue.type === 'min_length' && limit > 1) return { key: 'entry.problem.short', values: { min: limit } };
  return { key: WORDS[issue.type] ?? 'entry.problem.other', values: { max: limit } };
}

function placeOf(issue: v.BaseIssue<unknown>, form: EntryForm): string {
  const path = (issue.path ?? []).map((item) => String(item.key));
  const [field = '', row] = path;
  if (LINES.has(field)) return field;
  if ((field === 'facts' || field === 'sources') && row !== undefined)
    path[1] = String(keptRows(form)[field][Number(row)] ?? row);
  return path.join('.');
}

/** Checks what was typed; the first problem of each field is kept. */
export function checkForm(form: EntryForm): Checked {
  const input = inputOf(form);
  const result = v.safeParse(ClarificationInputSchema, input);
  const problems: Record<string, Problem> = {};
  for (const issue of result.issues ?? []) {
    const place = placeOf(issue, form);
    problems[place] ??= problemOf(issue);
  }
  if (input.statedOn && input.validUntil && input.validUntil < input.statedOn)
    problems.validUntil ??= { key: 'entry.problem.endsEarly', values: {} };
  if (input.validFrom && input.validUntil && input.validUntil < input.validFrom)
    problems.validUntil ??= { key: 'entry.problem.endsBeforeBegin', values: {} };
  if (input.approvedOn && !input.approvedBy)
    problems.approvedBy ??= { key: 'entry.problem.empty', values: {} };
  if (result.success && Object.keys(problems).length === 0) return { input: result.output, problems: null };
  return { input: null, problems };
}
