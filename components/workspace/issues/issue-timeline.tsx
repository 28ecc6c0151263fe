import { useCallback, useMemo } from 'preact/hooks';
import type { IssueMember } from '../../../lib/log/issues/summary.ts';
import { courseOf, type Moment, timelineOf } from '../../../lib/log/issues/timeline.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { shortDay, showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { BarChart } from '../frame/bar-chart.tsx';
import { hrefOf } from '../route.ts';
import { showNumber } from '../show.ts';

const ICONS: Readonly<Record<Moment['kind'], IconName>> = {
  platform: 'flag',
  decided: 'check',
  answered: 'speech',
  escalated: 'up',
  latest: 'clock',
};

/** How the posts came in; one day alone needs no picture. */
function Course({ members }: { members: readonly IssueMember[] }) {
  const t = useT();
  const { zone, language } = useSettings();
  const { by, buckets } = useMemo(() => courseOf(members, zone), [members, zone]);
  const format = useCallback((value: number) => showNumber(value, language), [language]);
  if (buckets.length < 2) return null;
  return (
    <BarChart
      standing
      title={t(`recap.course.${by}`)}
      unit={t('recap.head.content')}
      bars={buckets.map(({ from, content }) => ({ label: shortDay(from), value: content }))}
      format={format}
    />
  );
}

/** The story of the issue, oldest first. */
export function IssueTimeline({ members }: { members: readonly IssueMember[] }) {
  const t = useT();
  const settings = useSettings();
  return (
    <section class="issue__part" aria-labelledby="issue-timeline">
      <h2 id="issue-timeline">{t('issue.timeline')}</h2>
      <Course members={members} />
      <ol class="issue__timeline">
        {timelineOf(members).map(({ at, kind, platform, to, findingId }) => (
          <li key={`${at} ${kind} ${findingId}`}>
            <Icon name={ICONS[kind]} />
            <time dateTime={at}>{showInstant(at, settings)}</time>
            <a href={hrefOf({ page: 'findings', id: findingId })}>
              {t(`issue.moment.${kind}`, {
                platform: t(`platform.${platform}`),
                to: to || t('issue.moment.somebody'),
              })}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
