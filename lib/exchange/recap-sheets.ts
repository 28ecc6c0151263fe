import type { Day, Recap, Tally, TopIssue } from '../log/recap/recap.ts';
import type { TableColumn } from '../util/table.ts';
import type { Zone } from '../util/time.ts';
import { type Sheet, sheetOf } from './xlsx.ts';

/** The parts of a recap that count posts and issues by something. */
export const TALLIES = ['platforms', 'themes', 'verdicts', 'decisions', 'statuses', 'units'] as const;
export type TallyName = (typeof TALLIES)[number];

type Figure =
  | 'issues'
  | 'content'
  | 'ungrouped'
  | 'decided'
  | 'answered'
  | 'open'
  | 'overdue'
  | 'gapContent'
  | 'opinion'
  | 'duplicates'
  | 'withheld'
  | 'median'
  | 'p90'
  | 'inTime';

/** Words of the workbook. `value` names what a tally counts (`value('platforms', 'x')`). */
export interface SheetWords {
  sheet: (name: 'summary' | 'days' | 'top' | 'gaps' | TallyName) => string;
  header: (
    name:
      | 'figure'
      | 'value'
      | 'content'
      | 'issues'
      | 'day'
      | 'answered'
      | 'code'
      | 'title'
      | 'platforms'
      | 'first'
      | 'last',
  ) => string;
  figure: (name: Figure) => string;
  value: (tally: TallyName, key: string) => string;
  platform: (key: string) => string;
}

const text = <Row>(header: string, width: number, value: (row: Row) => string): TableColumn<Row> => ({
  header,
  kind: 'text',
  width,
  value,
});
const number = <Row>(header: string, value: (row: Row) => number): TableColumn<Row> => ({
  header,
  kind: 'number',
  width: 12,
  value,
});
const instant = <Row>(header: string, value: (row: Row) => string): TableColumn<Row> => ({
  header,
  kind: 'date',
  width: 18,
  value,
});

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

const figuresOf = ({ response, ...recap }: Recap): [Figure, number | null][] => [
  ['issues', recap.issues],
  ['content', recap.content],
  ['ungrouped', recap.ungrouped],
  ['decided', recap.decided],
  ['answered', recap.answered],
  ['open', recap.open],
  ['overdue', recap.overdue],
  ['gapContent', recap.gapContent],
  ['median', rounded(response.median)],
  ['p90', rounded(response.p90)],
  ['inTime', rounded(response.inTime)],
  ['opinion', recap.opinion],
  ['duplicates', recap.duplicates],
  ['withheld', recap.withheld],
];

/** What is said of a recap below its figures: whose it is, of which days, for whom. */
export type AboutRecap = ReadonlyArray<readonly [name: string, value: string]>;

/** The recap as sheets, one a table: figures are numbers, so that a chart can be drawn over any of them. */
export function recapSheets(recap: Recap, words: SheetWords, zone: Zone, about: AboutRecap): Sheet[] {
  const { sheet, header, figure, value, platform } = words;
  const tallyColumns = (name: TallyName): TableColumn<Tally>[] => [
    text(sheet(name), 30, ({ key }) => value(name, key)),
    number(header('content'), ({ content }) => content),
    number(header('issues'), ({ issues }) => issues),
  ];
  const issueColumns: TableColumn<TopIssue>[] = [
    text(header('code'), 16, ({ code }) => code),
    text(header('title'), 60, ({ title }) => title),
    number(header('content'), ({ content }) => content),
    number(header('answered'), ({ answered }) => answered),
    text(header('platforms'), 30, ({ platforms }) => platforms.map(platform).join(', ')),
    instant(`${header('first')} (${zone})`, ({ firstAt }) => firstAt),
    instant(`${header('last')} (${zone})`, ({ lastAt }) => lastAt),
  ];
  const dayColumns: TableColumn<Day>[] = [
    text(header('day'), 14, ({ day }) => day),
    number(header('content'), ({ content }) => content),
    number(header('answered'), ({ answered }) => answered),
  ];
  const figures = figuresOf(recap).map(([name, amount]) => [figure(name), amount] as const);
  const figureColumns: TableColumn<readonly [string, number | string | null]>[] = [
    text(header('figure'), 44, ([name]) => name),
    { header: header('value'), kind: 'number', width: 24, value: ([, value]) => value },
  ];
  return [
    sheetOf(sheet('summary'), [...figures, ...about], figureColumns),
    sheetOf(sheet('days'), recap.days, dayColumns),
    ...TALLIES.map((name) => sheetOf(sheet(name), recap[name], tallyColumns(name))),
    sheetOf(sheet('top'), recap.top, issueColumns),
    sheetOf(sheet('gaps'), recap.gaps, issueColumns),
  ];
}
