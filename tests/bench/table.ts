import type { Figures } from './measure.ts';

const three = (value: number | null) => (value === null ? '–' : value.toFixed(3));
const time = (value: number | null) =>
  value === null ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(2);

const COLUMNS: readonly [string, (figures: Figures) => string][] = [
  ['engine', ({ engine }) => engine],
  ['posts', ({ posts, negatives }) => `${posts}+${negatives}`],
  ['recall@1', ({ recall1 }) => three(recall1)],
  ['@3', ({ recall3 }) => three(recall3)],
  ['@5', ({ recall5 }) => three(recall5)],
  ['MRR', ({ mrr }) => three(mrr)],
  ['@1 no words', ({ recall1NoWords }) => three(recall1NoWords)],
  ['right at 2 %', ({ rightAt2 }) => three(rightAt2)],
  ['strong', ({ strongShare }) => three(strongShare)],
  ['precision', ({ strongPrecision }) => three(strongPrecision)],
  ['false', ({ falseStrong }) => three(falseStrong)],
  ['p50 ms', ({ p50 }) => time(p50)],
  ['p95 ms', ({ p95 }) => time(p95)],
  ['index ms', ({ indexMs }) => time(indexMs)],
  ['restore ms', ({ restoreMs }) => time(restoreMs)],
  ['MB', ({ memoryMb }) => memoryMb.toFixed(0)],
];

/** The figures as a table with aligned columns, one engine a line. */
export function table(rows: readonly Figures[]): string {
  const cells = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, show]) => show(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  const lines = cells.map((line) => line.map(pad).join('  '));
  return [lines[0], '─'.repeat(lines[0]?.length ?? 0), ...lines.slice(1)].join('\n');
}
