import { useMemo } from 'preact/hooks';
import { dueOf } from '../../../lib/library/due.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useSettings } from '../../hooks/use-settings.ts';

/** As counted when the list was last read: pages that do not read the library show this. */
let lastCount = 0;
export const lastDueCount = (): number => lastCount;

/** How many entries somebody has to look at, and the day by which that is judged. */
export function useDue(entries: readonly Clarification[]): { count: number; today: string } {
  const { zone } = useSettings();
  const today = dayIn(new Date().toISOString(), zone);
  const count = useMemo(
    () => entries.filter((entry) => dueOf(entry, today).length > 0).length,
    [entries, today],
  );
  lastCount = count;
  return { count, today };
}
