import { useState } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Match, MatchResult } from '../../../lib/model/match.ts';
import { useEntries } from '../../hooks/use-panel-data.ts';
import type { Choice } from '../state/choice.ts';

export interface Offer {
  match: Match | null;
  entry: Clarification;
}

/** Keys choose among so many. */
const MOST_OFFERS = 5;
const MOST_NEAR = 3;

interface Picked {
  id: string;
  compared: boolean;
}

/** What is on offer, and what the officer has chosen of it: nothing, unless a reply was decided on before. */
export function useChoice(finding: Finding, result: MatchResult | null) {
  const decided = finding.decision === 'reply' ? finding.clarificationId : null;
  const [picked, setPicked] = useState<Picked | null>(decided ? { id: decided, compared: true } : null);
  const [byHand, setByHand] = useState<string | null>(decided);
  const all = result?.matches ?? [];
  const offered = all.filter(({ band }) => band !== 'none').slice(0, MOST_OFFERS);
  const nearest = all.filter(({ band }) => band === 'none').slice(0, MOST_NEAR);
  const matches = [...offered, ...nearest];
  const entries = useEntries([...matches.map(({ id }) => id), ...(byHand ? [byHand] : [])]);

  const withEntries = (some: readonly Match[]): Offer[] =>
    some.flatMap((match) => {
      const entry = entries.get(match.id);
      return entry ? [{ match, entry }] : [];
    });
  const offers = withEntries(offered);
  const near = withEntries(nearest);
  const looked = byHand && !matches.some(({ id }) => id === byHand) ? entries.get(byHand) : undefined;
  if (looked) offers.push({ match: null, entry: looked });

  const offer = [...offers, ...near].find(({ entry }) => entry.id === picked?.id);
  const choice: Choice | null = offer && picked ? { ...offer, compared: picked.compared } : null;
  return {
    offers,
    /** Not good enough to be offered as an answer; only for those who ask. */
    near,
    choice,
    choose: (id: string) => setPicked((before) => (before?.id === id ? before : { id, compared: false })),
    setCompared: (compared: boolean) => setPicked((before) => before && { ...before, compared }),
    /** An entry that was looked up joins the offers. */
    take: (entry: Clarification) => {
      setByHand(entry.id);
      setPicked({ id: entry.id, compared: false });
    },
  };
}
