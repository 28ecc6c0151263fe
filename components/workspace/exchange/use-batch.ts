import { useRef, useState } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { newId } from '../../../lib/util/id.ts';
import { useCommand } from '../use-command.ts';

/** Entries a message: small enough for a low memory and for a cancel to take effect soon. */
const PART = 250;

export interface Batch {
  /** How many entries were handed over so far; null while nothing is being stored. */
  progress: number | null;
  /** Stores all entries or none; how many, or null when it failed (which is said) or was cancelled. */
  store(
    entries: readonly Clarification[],
    issued: { key: string; at: string } | null,
  ): Promise<number | null>;
  /** Has an effect until all entries are handed over. */
  cancel(): void;
}

/** Hands entries to the background part by part, which stores them in one go at the end. */
export function useBatch(): Batch {
  const command = useCommand();
  const [progress, setProgress] = useState<number | null>(null);
  const cancelled = useRef(false);

  const handOver = async (batch: string, entries: readonly Clarification[]): Promise<boolean> => {
    for (let at = 0; at < entries.length; at += PART) {
      if (cancelled.current) return false;
      const staged = await command('stageEntries', { batch, entries: entries.slice(at, at + PART) });
      if (!staged.ok) return false;
      setProgress(Math.min(entries.length, at + PART));
    }
    return !cancelled.current;
  };

  const store: Batch['store'] = async (entries, issued) => {
    const batch = newId();
    cancelled.current = false;
    setProgress(0);
    const whole = await handOver(batch, entries);
    const outcome = whole ? await command('commitEntries', { batch, count: entries.length, issued }) : null;
    if (!outcome?.ok) await command('discardEntries', batch);
    setProgress(null);
    return outcome?.ok ? outcome.value : null;
  };

  return {
    progress,
    store,
    cancel: () => {
      cancelled.current = true;
    },
  };
}
