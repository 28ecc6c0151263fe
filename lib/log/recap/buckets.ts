import { groupBy } from '../../util/group.ts';
import type { Day } from './recap.ts';

export interface Bucket {
  /** The first day of the bucket within the period, `YYYY-MM-DD`. */
  from: string;
  content: number;
}

type Counted = Pick<Day, 'day' | 'content'>;

/** More standing bars than this cannot be told apart on paper. */
const MOST_DAYS = 31;
const MOST_WEEKS = 26;

const DAY = 86_400_000;
/** Weeks since a Monday (5 January 1970). */
const weekOf = ({ day }: Counted): string =>
  String(Math.floor((Date.parse(`${day}T00:00:00Z`) / DAY - 4) / 7));
const monthOf = ({ day }: Counted): string => day.slice(0, 7);

/** The days of a period for a chart: as they are, by week, or by month, so that few enough stand side by side. */
export function bucketsOf(days: readonly Counted[]): { by: 'day' | 'week' | 'month'; buckets: Bucket[] } {
  const by = days.length <= MOST_DAYS ? 'day' : days.length <= MOST_WEEKS * 7 ? 'week' : 'month';
  const keyOf = { day: ({ day }: Counted) => day, week: weekOf, month: monthOf }[by];
  const buckets = [...groupBy(days, keyOf).values()].map((group) => ({
    from: group[0]?.day ?? '',
    content: group.reduce((sum, { content }) => sum + content, 0),
  }));
  return { by, buckets };
}
