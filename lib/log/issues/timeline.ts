import type { Platform } from '../../model/platform.ts';
import { groupBy } from '../../util/group.ts';
import { dayIn, type Zone } from '../../util/time.ts';
import { type Bucket, bucketsOf } from '../recap/buckets.ts';
import { addDays, daysOf } from '../recap/period.ts';
import type { IssueMember } from './summary.ts';

export type MomentKind = 'platform' | 'decided' | 'answered' | 'escalated' | 'latest';

/** Something that happened to an issue. */
export interface Moment {
  at: string;
  kind: MomentKind;
  platform: Platform;
  /** The office to which it was passed on. */
  to: string;
  findingId: string;
}

const moment = (kind: MomentKind, at: string, member: IssueMember): Moment => ({
  at,
  kind,
  platform: member.platform,
  to: kind === 'escalated' ? (member.escalation?.to ?? '') : '',
  findingId: member.id,
});

/** The earliest of what happened to any finding. */
function earliest(
  kind: MomentKind,
  members: readonly IssueMember[],
  atOf: (member: IssueMember) => string | null,
): Moment[] {
  const [first] = members
    .flatMap((member) => {
      const at = atOf(member);
      return at === null ? [] : moment(kind, at, member);
    })
    .sort((a, b) => a.at.localeCompare(b.at));
  return first ? [first] : [];
}

/** The story of one issue, oldest first: where it came up, when it was decided, answered and passed on, and how it stands. */
export function timelineOf(members: readonly IssueMember[]): Moment[] {
  const platforms = [...new Set(members.map(({ platform }) => platform))];
  const newest = [...members].sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  return [
    ...platforms.flatMap((platform) =>
      earliest(
        'platform',
        members.filter((member) => member.platform === platform),
        ({ createdAt }) => createdAt,
      ),
    ),
    ...earliest('decided', members, ({ decidedAt }) => decidedAt),
    ...earliest('answered', members, ({ answeredAt }) => answeredAt),
    ...members.flatMap((member) =>
      member.escalation ? moment('escalated', member.escalation.at, member) : [],
    ),
    ...(newest && members.length > 1 ? [moment('latest', newest.createdAt, newest)] : []),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

/** How many posts came up from the first day to the last, by day, or by week or month where those are too many. */
export function courseOf(
  members: readonly IssueMember[],
  zone: Zone,
): { by: 'day' | 'week' | 'month'; buckets: Bucket[] } {
  const counted = members.filter(({ status }) => status !== 'duplicate');
  const byDay = groupBy(counted, ({ createdAt }) => dayIn(createdAt, zone));
  const days = [...byDay.keys()].sort();
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to) return { by: 'day', buckets: [] };
  const all = Array.from({ length: daysOf({ from, to }) }, (_, index) => addDays(from, index));
  return bucketsOf(all.map((day) => ({ day, content: byDay.get(day)?.length ?? 0 })));
}
