import { useEffect, useState } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Finding, FindingFields } from '../../../lib/model/finding.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useSpread } from '../../hooks/use-spread.ts';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { NeedGuide } from '../draft/need-guide.tsx';
import { ErrorBanner } from '../error-banner.tsx';
import { packPlace } from '../places.ts';
import { LibraryOffer } from '../start/library-offer.tsx';
import { blockOf, needsComparing } from '../state/choice.ts';
import { useKeys } from '../state/keys.ts';
import type { Matches } from '../state/use-matches.ts';
import { AdviceList } from './advice.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { MatchCard } from './match-card.tsx';
import { NearMatches } from './near-matches.tsx';
import { NothingFits } from './nothing-fits.tsx';
import { OffersHead } from './offers-head.tsx';
import { PostExcerpt } from './post-excerpt.tsx';
import { useChoice } from './use-choice.ts';
import { useDecisions } from './use-decisions.ts';

interface MatchStepProps {
  finding: Finding;
  matches: Matches;
  change: (fields: Partial<FindingFields>) => void;
  beforeDeciding: () => Promise<boolean>;
  onBack: () => void;
  onReply: (entry: Clarification) => void;
  onOpen: (findingId: string | null) => void;
}

/** Step 2: post and facts side by side, and the officer's decision. */
export function MatchStep({
  finding,
  matches,
  change,
  beforeDeciding,
  onBack,
  onReply,
  onOpen,
}: MatchStepProps) {
  const t = useT();
  const shell = useShell();
  const { officialSuffixes } = useSettings();
  const [searching, setSearching] = useState(false);
  const { result } = matches;
  const { rejected } = useSpread(finding);
  const { offers, near, choice, choose, setCompared, take } = useChoice(finding, result);
  const decisions = useDecisions({
    finding,
    result,
    chosen: choice?.entry ?? null,
    beforeDeciding,
    onReply,
    onOpen,
  });
  const blocked = blockOf(choice, offers.length, officialSuffixes, new Date());
  const answerable = blocked === null || blocked === 'compare_first';
  const asksToCompare = choice !== null && needsComparing(choice) && answerable;
  const none = offers.length === 0 && result !== null && !matches.pending;
  const reply = () => {
    if (!blocked) void decisions.reply();
  };
  const openPack = async () => {
    if (await beforeDeciding()) shell.openWorkspace(packPlace(finding.id));
  };
  useKeys((command) => {
    if (command === 'search') setSearching(true);
    else if (command === 'back' && searching) setSearching(false);
    else if (command === 'next') reply();
    else if (typeof command !== 'object') return false;
    else if (command.choose === 0) void decisions.close('no_match');
    else {
      const offer = offers[command.choose - 1];
      if (offer) choose(offer.entry.id);
    }
    return true;
  });
  const chosenId = choice?.entry.id;
  useEffect(() => {
    if (!chosenId) return;
    // The next thing to do with what was chosen: say that it was compared, else go on from it.
    const next =
      document.querySelector<HTMLInputElement>('#compared') ?? document.querySelector('.match :checked');
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }, [chosenId]);

  return (
    <>
      <PostExcerpt finding={finding} marks={(choice ? choice.match : offers[0]?.match)?.marks ?? null} />
      {matches.error && (
        <ErrorBanner title={t('matches.failed')} error={matches.error} onRetry={matches.again} />
      )}
      <AdviceList
        advice={result?.advice ?? []}
        onNarrative={onBack}
        onOpinion={() => void decisions.close('opinion')}
      />
      <LibraryOffer onLoaded={matches.again} />
      <OffersHead
        count={offers.length}
        pending={matches.pending}
        none={none}
        searching={searching}
        onSearch={setSearching}
        onTake={take}
      />
      <ul class="stack">
        {offers.map(({ entry, match }, at) => (
          <MatchCard
            key={entry.id}
            entry={entry}
            match={match}
            position={match ? at + 1 : null}
            chosen={chosenId === entry.id}
            rejected={rejected.includes(entry.id)}
            onChoose={() => choose(entry.id)}
          />
        ))}
      </ul>
      <NearMatches near={near} chosenId={chosenId} onChoose={choose} />
      <NothingFits busy={decisions.busy} onNoMatch={() => void decisions.close('no_match')} />
      {decisions.error && <ErrorBanner error={decisions.error} />}
      <NeedGuide finding={finding} change={change} />
      <DecisionBar
        code={choice?.entry.code ?? null}
        blocked={blocked}
        compared={asksToCompare ? choice.compared : null}
        onCompared={setCompared}
        busy={decisions.busy}
        onReply={reply}
        onLogOnly={() => void decisions.close('log_only')}
        onEscalate={(to) => void decisions.close('escalate', to)}
        onPack={() => void openPack()}
      />
    </>
  );
}
