import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/finding.ts';
import type { Spread } from '../../lib/model/spread.ts';
import { useSend } from './use-send.ts';

const NONE: Spread = { count: 0, answered: 0, findings: [], rejected: [] };

/** Earlier findings that spread the same; asked for again when the finding was changed. */
export function useSpread({ id, updatedAt }: Pick<Finding, 'id' | 'updatedAt'>): Spread {
  const send = useSend();
  const [known, setKnown] = useState({ id, spread: NONE });
  // `updatedAt`: the text may be another now
  useEffect(() => {
    let current = true;
    void send('spreadOf', id).then((outcome) => {
      if (current && outcome.ok) setKnown({ id, spread: outcome.value });
    });
    return () => {
      current = false;
    };
  }, [send, id, updatedAt]);
  return known.id === id ? known.spread : NONE;
}
