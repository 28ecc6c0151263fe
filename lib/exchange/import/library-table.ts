import type { Clarification } from '../../model/clarification.ts';
import type { TableColumn } from '../../util/table.ts';
import { FIELDS, type Field } from './fields.ts';
import { oneLine } from './one-line.ts';

/** One item a line: a line end within an item becomes a space, so that the items of columns beside each other agree. */
const lines = (list: readonly string[]) => list.map(oneLine).join('\n');

/** An entry's fields as text, in the form that the import reads. */
const VALUES: Readonly<Record<Exclude<Field, 'supersededBy'>, (entry: Clarification) => string>> = {
  code: ({ code }) => code,
  title: ({ title }) => title,
  verdict: ({ verdict }) => verdict,
  facts: ({ facts }) => lines(facts),
  claims: ({ claims }) => lines(claims),
  keywords: ({ keywords }) => lines(keywords),
  whyWrong: ({ whyWrong }) => whyWrong,
  mustNotSay: ({ mustNotSay }) => lines(mustNotSay),
  themes: ({ themes }) => lines(themes),
  level: ({ scope }) => scope.level,
  region: ({ scope }) => scope.region,
  election: ({ scope }) => scope.election,
  year: ({ scope }) => (scope.year === null ? '' : String(scope.year)),
  sourceUrl: ({ sources }) => lines(sources.map(({ url }) => url)),
  sourcePublisher: ({ sources }) => lines(sources.map(({ publisher }) => publisher)),
  sourceDate: ({ sources }) => lines(sources.map(({ date }) => date ?? '')),
  sourceKind: ({ sources }) => lines(sources.map(({ kind }) => kind)),
  sourceCheckedOn: ({ sources }) => lines(sources.map(({ checkedOn }) => checkedOn ?? '')),
  statedOn: ({ statedOn }) => statedOn ?? '',
  validFrom: ({ validFrom }) => validFrom ?? '',
  validUntil: ({ validUntil }) => validUntil ?? '',
  reviewBy: ({ reviewBy }) => reviewBy ?? '',
  status: ({ status }) => status,
  preparedShort: ({ prepared }) => prepared.short,
  preparedMedium: ({ prepared }) => prepared.medium,
  preparedLong: ({ prepared }) => prepared.long,
  approvedBy: ({ approvedBy }) => approvedBy,
  approvedOn: ({ approvedOn }) => approvedOn ?? '',
};

/**
 * The library as a table that can be worked on in a spreadsheet and imported again. What does not survive: line ends
 * within one fact (they become spaces), spaces around a line, what a source page said when it was clipped, and identity
 * beyond the code. `codeOf` gives the code under which people know an entry that replaced another one.
 */
export function libraryTable(
  header: (field: Field) => string,
  codeOf: (id: string) => string,
): TableColumn<Clarification>[] {
  const successor = ({ supersededBy }: Clarification) => (supersededBy ? codeOf(supersededBy) : '');
  return FIELDS.map((field) => ({
    header: header(field),
    kind: 'text',
    width: 24,
    value: field === 'supersededBy' ? successor : VALUES[field],
  }));
}
