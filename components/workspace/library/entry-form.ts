import * as v from 'valibot';
import {
  type ClarificationInput,
  ClarificationInputSchema,
  ScopeSchema,
  SourceSchema,
} from '../../../lib/model/clarification.ts';

/** A source while it is typed: dates are empty text, the address may be anything. */
const SourceFormSchema = v.strictObject({
  url: v.string(),
  publisher: v.string(),
  date: v.string(),
  kind: v.nonOptional(SourceSchema.entries.kind),
  checkedOn: v.string(),
  /** What the page said when it was clipped: belongs to this address only. */
  snapshot: v.nonOptional(SourceSchema.entries.snapshot),
});
export type SourceForm = v.InferOutput<typeof SourceFormSchema>;

/** An entry while it is typed. Lists without order are one text, one item a line; the form never holds null. */
export const EntryFormSchema = v.strictObject({
  code: v.string(),
  title: v.string(),
  claims: v.string(),
  keywords: v.string(),
  verdict: ClarificationInputSchema.entries.verdict,
  facts: v.array(v.string()),
  whyWrong: v.string(),
  mustNotSay: v.string(),
  themes: ClarificationInputSchema.entries.themes,
  level: ScopeSchema.entries.level,
  region: v.string(),
  election: ScopeSchema.entries.election,
  year: v.string(),
  sources: v.array(SourceFormSchema),
  statedOn: v.string(),
  validFrom: v.string(),
  validUntil: v.string(),
  reviewBy: v.string(),
  status: ClarificationInputSchema.entries.status,
  /** An entry's id, or what was typed as long as no entry bears that code. */
  supersededBy: v.string(),
  short: v.string(),
  medium: v.string(),
  long: v.string(),
  approvedBy: v.string(),
  approvedOn: v.string(),
});
export type EntryForm = v.InferOutput<typeof EntryFormSchema>;

export const EMPTY_SOURCE: SourceForm = {
  url: '',
  publisher: '',
  date: '',
  kind: 'official',
  checkedOn: '',
  snapshot: null,
};

export const EMPTY_FORM: EntryForm = {
  code: '',
  title: '',
  claims: '',
  keywords: '',
  verdict: 'HOAKS',
  facts: [''],
  whyWrong: '',
  mustNotSay: '',
  themes: [],
  level: 'national',
  region: '',
  election: 'pemilu',
  year: '',
  sources: [EMPTY_SOURCE],
  statedOn: '',
  validFrom: '',
  validUntil: '',
  reviewBy: '',
  status: 'provisional',
  supersededBy: '',
  short: '',
  medium: '',
  long: '',
  approvedBy: '',
  approvedOn: '',
};

/** Non-empty lines, trimmed. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const formOf = (entry: ClarificationInput): EntryForm => ({
  code: entry.code,
  title: entry.title,
  claims: entry.claims.join('\n'),
  keywords: entry.keywords.join('\n'),
  verdict: entry.verdict,
  facts: [...entry.facts],
  whyWrong: entry.whyWrong,
  mustNotSay: entry.mustNotSay.join('\n'),
  themes: [...entry.themes],
  level: entry.scope.level,
  region: entry.scope.region,
  election: entry.scope.election,
  year: entry.scope.year === null ? '' : String(entry.scope.year),
  sources: entry.sources.map((source) => ({
    ...source,
    date: source.date ?? '',
    checkedOn: source.checkedOn ?? '',
  })),
  statedOn: entry.statedOn ?? '',
  validFrom: entry.validFrom ?? '',
  validUntil: entry.validUntil ?? '',
  reviewBy: entry.reviewBy ?? '',
  status: entry.supersededBy ? 'superseded' : entry.status,
  supersededBy: entry.supersededBy ?? '',
  ...entry.prepared,
  approvedBy: entry.approvedBy,
  approvedOn: entry.approvedOn ?? '',
});

const isBlankSource = (source: SourceForm) => !source.url.trim() && !source.publisher.trim() && !source.date;

/** What the form says, not yet checked. Rows left blank are no rows. */
export const inputOf = (form: EntryForm): ClarificationInput => ({
  code: form.code.trim(),
  title: form.title.trim(),
  claims: linesOf(form.claims),
  keywords: linesOf(form.keywords),
  verdict: form.verdict,
  facts: form.facts.map((fact) => fact.trim()).filter((fact) => fact !== ''),
  whyWrong: form.whyWrong.trim(),
  mustNotSay: linesOf(form.mustNotSay),
  themes: form.themes,
  scope: {
    level: form.level,
    region: form.level === 'national' ? '' : form.region.trim(),
    election: form.election,
    year: form.year.trim() === '' ? null : Number(form.year),
  },
  sources: form.sources
    .filter((source) => !isBlankSource(source))
    .map(({ url, publisher, date, kind, checkedOn, snapshot }) => ({
      url: url.trim(),
      publisher: publisher.trim(),
      date: date || null,
      kind,
      checkedOn: checkedOn || null,
      snapshot,
    })),
  statedOn: form.statedOn || null,
  validFrom: form.validFrom || null,
  validUntil: form.validUntil || null,
  reviewBy: form.reviewBy || null,
  status: form.status,
  supersededBy: (form.status === 'superseded' && form.supersededBy.trim()) || null,
  prepared: { short: form.short.trim(), medium: form.medium.trim(), long: form.long.trim() },
  approvedBy: form.approvedBy.trim(),
  approvedOn: form.approvedOn || null,
});

/** Positions in the form of the rows that {@link inputOf} keeps: an issue with row 0 may belong to the second input. */
export const keptRows = (form: EntryForm): { facts: number[]; sources: number[] } => ({
  facts: form.facts.flatMap((fact, index) => (fact.trim() === '' ? [] : [index])),
  sources: form.sources.flatMap((source, index) => (isBlankSource(source) ? [] : [index])),
});

/** Moves the item at `index` by one place; at an end the list stays as it is. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...list];
  const target = index + by;
  if (target < 0 || target >= next.length) return next;
  next.splice(target, 0, ...next.splice(index, 1));
  return next;
}
