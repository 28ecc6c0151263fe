import { circlesIn } from '../../util/circles.ts';
import type { PlannedRow } from './plan.ts';
import type { RowProblem } from './to-entry.ts';

const spoiled = (row: PlannedRow, problem: RowProblem): PlannedRow => ({
  ...row,
  kind: 'bad',
  entry: null,
  problems: [problem],
});

/** All that `next` leads from, however many steps away, to one of `ends`; the ends left out. */
function leadingTo(ends: Iterable<string>, next: ReadonlyMap<string, string>): Set<string> {
  const before = new Map<string, string[]>();
  for (const [id, to] of next) before.set(to, [...(before.get(to) ?? []), id]);
  const waiting = [...ends];
  const found = new Set(waiting);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const one of before.get(id) ?? [])
      if (!found.has(one)) {
        found.add(one);
        waiting.push(one);
      }
  return found;
}

/**
 * Rows whose successor makes no sense are bad: one that no entry bears, rows that would replace each other in a circle
 * (named by their codes in words that a person can follow), and rows that lead to one of these. `isKnown` tells which
 * ids the library holds already.
 */
export function checkSuccessors(rows: readonly PlannedRow[], isKnown: (id: string) => boolean): PlannedRow[] {
  if (!rows.some(({ entry }) => entry?.supersededBy)) return [...rows];
  const planned = new Map(rows.flatMap((row) => (row.entry ? [[row.entry.id, row] as const] : [])));
  const next = new Map<string, string>();
  for (const [id, { entry }] of planned) if (entry?.supersededBy) next.set(id, entry.supersededBy);
  const circleOf = new Map(
    circlesIn(next).flatMap((circle) => {
      const codes = [...circle, circle[0] ?? ''].map((id) => planned.get(id)?.code ?? id);
      return circle.map((id) => [id, codes.join(' → ')] as const);
    }),
  );
  const nowhere = [...next.values()].filter((id) => !planned.has(id));
  const lost = leadingTo(
    [...circleOf.keys(), ...nowhere].filter((id) => !isKnown(id)),
    new Map([...next].filter(([, to]) => !isKnown(to))),
  );
  return rows.map((row) => {
    const circle = row.entry && circleOf.get(row.entry.id);
    if (circle) return spoiled(row, { field: 'supersededBy', code: 'circle', detail: circle });
    if (!row.entry || !lost.has(row.entry.id)) return row;
    return spoiled(row, { field: 'supersededBy', code: 'unknown_code' });
  });
}
