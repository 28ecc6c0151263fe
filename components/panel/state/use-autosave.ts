import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../../lib/util/outcome.ts';
import { createAutosave, SAVED } from './autosave.ts';
import type { Keepsake } from './keepsake.ts';

/** An autosave that lives with its component: stores what waits when the component or the panel goes away. */
export function useAutosave<T extends object>(
  save: (change: T) => Promise<Outcome<unknown>>,
  keep: Keepsake<T>,
) {
  const [state, setState] = useState(SAVED);
  const latest = useRef(save);
  latest.current = save;
  const autosave = useMemo(
    () => createAutosave<T>({ save: (change) => latest.current(change), keep, onState: setState }),
    [keep],
  );
  useEffect(() => {
    const flush = () => void autosave.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [autosave]);
  const change = useCallback((value: T) => autosave.change(value), [autosave]);
  return { state, change, flush: autosave.flush };
}
