import { useEffect, useRef } from 'preact/hooks';
import { isInForce } from '../../../lib/library/validity.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Match, MatchReason } from '../../../lib/model/match.ts';
import { Badge, BandBadge, SampleMark, VerdictBadge } from '../../ui/badge.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryLine, EntryStanding } from './entry-line.tsx';
import { MatchReasons } from './match-reasons.tsx';

interface MatchCardProps {
  entry: Clarification;
  /** Null for an entry that was looked up by hand. */
  match: Match | null;
  /** The key that chooses it. */
  position: number | null;
  chosen: boolean;
  /** An officer judged it not to fit a post like this one. */
  rejected?: boolean;
  onChoose: () => void;
}

const REJECTED: MatchReason = { code: 'rejected_before', post: [], document: [] };
const INTERACTIVE = 'button, summary, input, label';

/** One clarification on offer. Chosen, it shows all its facts; the score is for those who ask. */
export function MatchCard({ entry, match, position, chosen, rejected, onChoose }: MatchCardProps) {
  const t = useT();
  const card = useRef<HTMLLIElement>(null);
  const now = new Date();
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  const facts = <EntryFacts entry={entry} marks={match?.marks ?? null} />;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the radio button inside is the way by keyboard
    <li
      ref={card}
      class={chosen ? 'card match match--chosen' : 'card match'}
      data-testid={match && position === null ? 'near' : 'match'}
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest(INTERACTIVE)) onChoose();
      }}
    >
      <label class="match__pick">
        <input type="radio" name="match" checked={chosen} onChange={onChoose} />
        {position !== null && <span class="match__number">{position}</span>}
        {match ? (
          <BandBadge band={match.band} />
        ) : (
          <Badge look={{ tone: 'act', icon: 'search' }} label={t('matches.byHand')} />
        )}
        <VerdictBadge verdict={entry.verdict} />
        {entry.sample && <SampleMark />}
        <span class={isInForce(entry, now) ? 'match__title' : 'match__title match__title--void'}>
          <SafeText text={entry.title} marks={match?.marks.title ?? []} />
        </span>
      </label>
      <EntryLine entry={entry} />
      <EntryStanding entry={entry} now={now} full={chosen} />
      {match && <MatchReasons reasons={rejected ? [...match.reasons, REJECTED] : match.reasons} />}
      {chosen ? facts : null}
      {match && (
        <details class="fold fold--small">
          <summary>{t('matches.details')}</summary>
          <p class="small soft">{t('matches.score', { score: Math.round(match.score * 100) })}</p>
          {!chosen && facts}
        </details>
      )}
    </li>
  );
}
