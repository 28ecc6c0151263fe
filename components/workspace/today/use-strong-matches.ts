import { useEffect, useState } from 'preact/hooks';
import type { StrongMatch } from '../../../lib/model/match.ts';
import { useSend } from '../../hooks/use-send.ts';

/** Changes come in bursts, and each finding costs the matcher some milliseconds. */
const PAUSE_MS = 300;

/**
 * The findings among `ids` that an entry strongly answers, asked for again when they change. `version` changes with what
 * is written into them or into the library.
 */
export function useStrongMatches(ids: readonly string[], version: string): ReadonlyMap<string, StrongMatch> {
  const send = useSend();
  const [strong, setStrong] = useState<ReadonlyMap<string, StrongMatch>>(new Map());
  const asked = ids.join();
  useEffect(() => {
    let stopped = false;
    const ask = async () => {
      const outcome = asked ? await send('strongMatches', asked.split(',')) : null;
      // A background that does not answer leaves the page without this group, not without the others.
      const found = outcome?.ok ? outcome.value : [];
      if (!stopped) setStrong(new Map(found.map((match) => [match.findingId, match])));
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [asked, version, send]);
  return strong;
}
