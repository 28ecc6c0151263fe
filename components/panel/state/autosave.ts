import type { ErrorCode, Outcome } from '../../../lib/util/outcome.ts';
import type { Keepsake } from './keepsake.ts';

export type SaveState =
  | { status: 'saved' | 'waiting' | 'saving'; error: null }
  | { status: 'failed'; error: ErrorCode };

export const SAVED: SaveState = { status: 'saved', error: null };

interface Options<T extends object> {
  save: (change: T) => Promise<Outcome<unknown>>;
  keep: Keepsake<T>;
  onState: (state: SaveState) => void;
  /** Wait after the last change, in ms: one pause is one history event. */
  delay?: number;
}

const DELAY_MS = 800;

/**
 * Collects changes and stores them one save at a time. What is not stored yet is in `keep`, and stays there when
 * saving fails; a later change or `flush` tries again.
 */
export function createAutosave<T extends object>({ save, keep, onState, delay = DELAY_MS }: Options<T>) {
  let waiting: T | null = null;
  let sent: T | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  async function saveAll(): Promise<boolean> {
    while (waiting) {
      sent = waiting;
      waiting = null;
      onState({ status: 'saving', error: null });
      const outcome = await save(sent);
      if (!outcome.ok) {
        waiting = { ...sent, ...(waiting ?? {}) };
        sent = null;
        keep.write(waiting);
        onState({ status: 'failed', error: outcome.error });
        return false;
      }
      sent = null;
      if (waiting) keep.write(waiting);
      else keep.clear();
    }
    onState(SAVED);
    return true;
  }

  /** Stores what waits, now. False when it could not be stored. */
  function flush(): Promise<boolean> {
    clearTimeout(timer);
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    flush,
    change(change: T): void {
      waiting = { ...(waiting ?? ({} as T)), ...change };
      keep.write({ ...(sent ?? {}), ...waiting });
      onState({ status: 'waiting', error: null });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
  };
}
