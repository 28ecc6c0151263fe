import type { IssueMember } from '../../../lib/log/issues/summary.ts';
import { type Moment, timelineOf } from '../../../lib/log/issues/timeline.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { hrefOf } from '../route.ts';

const ICONS: Readonly<Record<Moment['kind'], IconName>> = {
  platform: 'flag',
  decided: 'check',
  answered: 'speech',
  escalated: 'up',
  latest: 'clock',
};

/** The story of the issue, oldest first. */
export function IssueTimeline({ members }: { members: readonly IssueMember[] }) {
  const t = useT();
  const settings = useSettings();
  return (
    <section class="issue__part" aria-labelledby="issue-timeline">
      <h2 id="issue-timeline">{t('issue.timeline')}</h2>
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
