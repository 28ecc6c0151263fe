import { useCallback, useState } from 'preact/hooks';
import type { Settings } from '../../../lib/model/settings.ts';
import { changeSettings } from '../../hooks/use-settings.ts';

export type SavingState = 'idle' | 'saved' | 'failed';

/** Saves with every key: a tab that is closed right after the last one has lost nothing. */
export function useSaving(): { state: SavingState; save: (changes: Partial<Settings>) => void } {
  const [state, setState] = useState<SavingState>('idle');
  const save = useCallback((changes: Partial<Settings>) => {
    changeSettings(changes).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  }, []);
  return { state, save };
}
