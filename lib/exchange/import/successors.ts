import { circlesIn } from '../../util/circles.ts';
import type { PlannedRow } from './plan.ts';
import type { RowProblem } from './to-entry.ts';

const spoiled = (row: PlannedRow, problem: RowProblem): PlannedRow => ({
  ...row,
  kind: 'bad',
  entry: null,
  problems: [problem],
});

/**
 * Rows whose successor makes no sense are bad: one that no entry bears, and rows that would replace each other in a
 * circle (named by their codes in words that a person can follow). `idOf` gives the id planned for a code.
 */
export function checkSuccessors(rows: readonly PlannedRow[], isKnown: (id: string) => boolean): PlannedRow[] {
  const planned = new Map(rows.flatMap((row) => (row.entry ? [[row.entry.id, row] as const] : [])));
  const next = new Map<string, string>();
  for (const [id, { entry }] of planned) if (entry?.supersededBy) next.set(id, entry.supersededBy);
  const circleOf = new Map(
    circlesIn(next).flatMap((circle) => {
      const codes = [...circle, circle[0] ?? ''].map((id) => planned.get(id)?.code ?? id);
      return circle.map((id) => [id, codes.join(' → ')] as const);
    }),
  );
  return rows.map((row) => {
    const { entry } = row;
    const circle = entry && circleOf.get(entry.id);
    if (circle) return spoiled(row, { field: 'supersededBy', code: 'circle', detail: circle });
    if (!entry?.supersededBy || planned.has(entry.supersededBy) || isKnown(entry.supersededBy)) return row;
    return spoiled(row, { field: 'supersededBy', code: 'unknown_code' });
  });
}
