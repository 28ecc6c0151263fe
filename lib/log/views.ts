import type { FindingFilter, Sorting } from '../model/view.ts';
import { NO_FILTER } from './filter.ts';
import type { UnitChoice } from './office.ts';

/** Views that every office has; their names are `view.<id>`. */
export const SHIPPED_VIEWS = ['all', 'today', 'overdue', 'undecided', 'awaiting', 'mine'] as const;
export type ShippedViewId = (typeof SHIPPED_VIEWS)[number];

export interface ShippedView {
  id: ShippedViewId;
  filter: FindingFilter;
  sorting: Sorting;
}

export const NEWEST_FIRST: Sorting = { key: 'createdAt', direction: 'descending' };
const SOONEST_FIRST: Sorting = { key: 'due', direction: 'ascending' };

/**
 * The shipped views for the officer who works here; without a name there is no "mine". What waits is that of the unit which
 * is watched, as on the icon.
 */
export function shippedViews(officer: string, unit: UnitChoice): ShippedView[] {
  const filters: Readonly<Record<ShippedViewId, Partial<FindingFilter>>> = {
    all: {},
    today: { period: 'today' },
    overdue: { waiting: 'overdue', unit },
    undecided: { waiting: 'undecided', unit },
    awaiting: { status: 'awaiting_approval' },
    mine: { assignee: officer },
  };
  return SHIPPED_VIEWS.filter((id) => id !== 'mine' || officer !== '').map((id) => ({
    id,
    filter: { ...NO_FILTER, ...filters[id] },
    sorting: filters[id].waiting ? SOONEST_FIRST : NEWEST_FIRST,
  }));
}

/** Whether two ways to look at the log show the same findings. */
export const sameFilter = (a: FindingFilter, b: FindingFilter): boolean =>
  (Object.keys(NO_FILTER) as (keyof FindingFilter)[]).every((field) => a[field] === b[field]);
