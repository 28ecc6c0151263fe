import { type DeadlineRules, deadlineOf } from '../../../lib/log/deadline.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { Badge } from '../../ui/badge.tsx';
import { useT } from '../../ui/i18n.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Hours from which a deadline that still runs is worth a second look. */
const SOON = HOUR;

/** How long until a finding is due, or since when it is late: a colour, an icon and words. */
export function DueBadge({ finding, rules, now }: { finding: Finding; rules: DeadlineRules; now: Date }) {
  const t = useT();
  const deadline = deadlineOf(finding, rules);
  if (!deadline) return null;
  const left = deadline.at - now.getTime();
  const length = Math.abs(left);
  const span =
    length >= 2 * DAY
      ? t('due.days', { count: Math.floor(length / DAY) })
      : length >= HOUR
        ? t('due.hours', { count: Math.floor(length / HOUR) })
        : t('due.minutes', { count: Math.max(1, Math.floor(length / MINUTE)) });
  const title = t(`due.${deadline.kind}`);
  if (left < 0)
    return (
      <span title={title}>
        <Badge look={{ tone: 'red', icon: 'clock' }} label={t('due.late', { span })} />
      </span>
    );
  return (
    <span title={title}>
      {left < SOON ? (
        <Badge look={{ tone: 'amber', icon: 'clock' }} label={t('due.left', { span })} />
      ) : (
        <span class="soft">{t('due.left', { span })}</span>
      )}
    </span>
  );
}
