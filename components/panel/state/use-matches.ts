import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MatchQuery, MatchResult } from '../../../lib/model/match.ts';
import type { ErrorCode } from '../../../lib/util/outcome.ts';
import { useSend } from '../../hooks/use-send.ts';

/** Wait after the last key, in ms. */
const DELAY_MS = 150;

export interface Matches {
  /** The last answer; it stays while the next one is on its way. */
  result: MatchResult | null;
  /** The answer is older than the question. */
  pending: boolean;
  error: ErrorCode | null;
  /** Asks again: the library has changed, or the last try failed. */
  again: () => void;
}

/** Asks for matches as the officer types. An answer that was overtaken by a newer question is thrown away. */
export function useMatches(query: MatchQuery): Matches {
  const send = useSend();
  const [answer, setAnswer] = useState<Omit<Matches, 'again'>>({ result: null, pending: true, error: null });
  const [round, setRound] = useState(0);
  const asked = useRef(false);
  const question = JSON.stringify(query);
  useEffect(() => {
    let overtaken = false;
    setAnswer((before) => ({ ...before, pending: true }));
    const ask = async () => {
      asked.current = true;
      const outcome = await send('match', JSON.parse(question) as MatchQuery);
      if (overtaken) return;
      if (outcome.ok) setAnswer({ result: outcome.value, pending: false, error: null });
      else setAnswer((before) => ({ ...before, pending: false, error: outcome.error }));
    };
    const timer = setTimeout(ask, asked.current ? DELAY_MS : 0);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [question, round, send]);
  return { ...answer, again: useCallback(() => setRound((before) => before + 1), []) };
}
