import type { Match } from '../../../../lib/model/match.ts';
import type { FindingRecord } from '../../../hooks/use-log.ts';
import { BandBadge, VerdictBadge } from '../../../ui/badge.tsx';
import { useT } from '../../../ui/i18n.ts';
import { SafeText } from '../../../ui/safe-text.tsx';
import { hrefOf } from '../../route.ts';

function Reasons({ match }: { match: Match }) {
  const t = useT();
  return (
    <ul class="match__reasons small">
      {match.reasons.map((reason, at) => (
        <li key={`${reason.code} ${at}`}>
          <span class="soft">{t(`matchReason.${reason.code}`)}</span>
          {reason.document.length > 0 && ': '}
          <SafeText text={reason.document.slice(0, 6).join(', ')} />
        </li>
      ))}
    </ul>
  );
}

/** What was on the screen when the officer decided. */
export function FindingMatches({ record: { finding, entries } }: { record: FindingRecord }) {
  const t = useT();
  const seen = finding.matchesSeen;
  const offered = seen?.matches.filter((match) => match.band !== 'none') ?? [];
  return (
    <section class="detail__section">
      <h2>{t('finding.matches')}</h2>
      {offered.length === 0 && <p class="soft">{t(seen ? 'finding.noneFitted' : 'finding.noMatches')}</p>}
      <ul class="matches">
        {offered.map((match) => {
          const entry = entries.find(({ id }) => id === match.id);
          return (
            <li key={match.id} class="match">
              <span class="match__head">
                <BandBadge band={match.band} />
                {entry && <VerdictBadge verdict={entry.verdict} />}
              </span>
              {entry && !entry.deletedAt ? (
                <a href={hrefOf({ page: 'library', view: 'entry', id: entry.id })}>
                  {entry.code} · {entry.title}
                </a>
              ) : (
                <span class="soft">
                  {entry ? <s>{`${entry.code} · ${entry.title}`}</s> : t('finding.entryGone')}
                </span>
              )}
              <Reasons match={match} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
