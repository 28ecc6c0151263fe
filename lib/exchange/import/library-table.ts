import type { Clarification } from '../../model/clarification.ts';
import type { TableColumn } from '../../util/table.ts';
import { FIELDS, type Field } from './fields.ts';

const lines = (list: readonly string[]) => list.join('\n');

/** An entry's fields as text, in the form that the import reads. */
const VALUES: Readonly<Record<Field, (entry: Clarification) => string>> = {
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
  statedOn: ({ statedOn }) => statedOn ?? '',
  validUntil: ({ validUntil }) => validUntil ?? '',
  status: ({ status }) => status,
};

/**
 * The library as a table that can be worked on in a spreadsheet and imported again. What does not survive: line ends
 * within one fact (they part facts), spaces around a line, and identity beyond the code.
 */
export const libraryTable = (header: (field: Field) => string): TableColumn<Clarification>[] =>
  FIELDS.map((field) => ({ header: header(field), kind: 'text', width: 24, value: VALUES[field] }));
