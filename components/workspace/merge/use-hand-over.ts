import { useState } from 'preact/hooks';
import type { ImportedFile, ImportResult, MergeWrite } from '../../../lib/model/merge.ts';
import { newId } from '../../../lib/util/id.ts';
import { useCommand } from '../use-command.ts';

/** Writes of a message. */
const PART = 250;

/** Hands an import to the background part by part, which writes it in one go at the end. */
export function useHandOver() {
  const command = useCommand();
  const [done, setDone] = useState<number | null>(null);

  const stage = async (batch: string, writes: readonly MergeWrite[]): Promise<boolean> => {
    for (let at = 0; at < writes.length; at += PART) {
      const part = writes.slice(at, at + PART);
      if (!(await command('stageMerge', { batch, writes: part })).ok) return false;
      setDone(Math.min(writes.length, at + PART));
    }
    return true;
  };

  return {
    /** Writes handed over; null while nothing is. */
    done,
    /** Writes everything or nothing; null when it failed, which is said. */
    async store(writes: readonly MergeWrite[], files: ImportedFile[]): Promise<ImportResult | null> {
      const batch = newId();
      setDone(0);
      const whole = await stage(batch, writes);
      const outcome = whole ? await command('commitMerge', { batch, count: writes.length, files }) : null;
      if (!outcome?.ok) await command('discardMerge', batch);
      setDone(null);
      return outcome?.ok ? outcome.value : null;
    },
  };
}
