import { useT } from '../../ui/i18n.ts';
import { MatchCard } from './match-card.tsx';
import type { Offer } from './use-choice.ts';

interface NearMatchesProps {
  near: readonly Offer[];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}

/** What comes nearest but is no answer by itself: folded, without keys, and to be compared before any use. */
export function NearMatches({ near, chosenId, onChoose }: NearMatchesProps) {
  const t = useT();
  if (near.length === 0) return null;
  return (
    <details class="fold fold--small">
      <summary>{t('matches.near', { count: near.length })}</summary>
      <ul class="stack">
        {near.map(({ entry, match }) => (
          <MatchCard
            key={entry.id}
            entry={entry}
            match={match}
            position={null}
            chosen={chosenId === entry.id}
            onChoose={() => onChoose(entry.id)}
          />
        ))}
      </ul>
    </details>
  );
}
