import type { Clarification } from '../model/clarification.ts';
import type { ClarificationChange } from '../model/clarification-change.ts';
import { daysAfter } from './days.ts';

/** An entry that was reviewed is looked at again after so many days: half a year. */
export const REVIEW_DAYS = 180;

/** The entry with the change made; the same object where there is nothing to change. `today` is `YYYY-MM-DD`. */
export function withChange(entry: Clarification, change: ClarificationChange, today: string): Clarification {
  switch (change.kind) {
    case 'reviewed':
      return { ...entry, reviewBy: daysAfter(today, REVIEW_DAYS) };
    case 'sources_checked':
      if (entry.sources.every(({ checkedOn }) => checkedOn === today)) return entry;
      return { ...entry, sources: entry.sources.map((source) => ({ ...source, checkedOn: today })) };
    case 'status': {
      // Who is in force again is no longer replaced by another entry.
      const supersededBy = change.status === 'superseded' ? entry.supersededBy : null;
      if (entry.status === change.status && entry.supersededBy === supersededBy) return entry;
      return { ...entry, status: change.status, supersededBy };
    }
    case 'theme':
      if (entry.themes.length === 1 && entry.themes[0] === change.theme) return entry;
      return { ...entry, themes: [change.theme] };
  }
}
