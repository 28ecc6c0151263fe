import type { LogColumnId } from '../../../lib/model/columns.ts';

/** The list with one column moved by a step; unchanged at its ends. */
export function moved(columns: readonly LogColumnId[], id: LogColumnId, step: -1 | 1): LogColumnId[] {
  const next = [...columns];
  const from = next.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= next.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
