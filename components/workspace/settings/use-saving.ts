import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../lib/model/settings.ts';
import { changeSettings } from '../../hooks/use-settings.ts';

export type SavingState = 'idle' | 'saving' | 'saved' | 'failed';

const PAUSE_MS = 400;

/** Saves settings a moment after the last key, and at once when the page is left. */
export function useSaving(): { state: SavingState; save: (changes: Partial<Settings>) => void } {
  const [state, setState] = useState<SavingState>('idle');
  const waiting = useRef<Partial<Settings>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const changes = waiting.current;
    waiting.current = {};
    if (Object.keys(changes).length === 0) return;
    changeSettings(changes).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const save = useCallback(
    (changes: Partial<Settings>) => {
      waiting.current = { ...waiting.current, ...changes };
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );
  return { state, save };
}
