import { useMemo, useState } from 'preact/hooks';
import { trustAt } from '../../../lib/log/merge/clocks.ts';
import { type MergePlan, planMerge } from '../../../lib/log/merge/plan.ts';
import type { OfficeFile } from '../../../lib/log/merge/types.ts';
import { newId } from '../../../lib/util/id.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import type { ReadFiles } from './use-merge-files.ts';

export type Choose = (keys: readonly string[], choice: string) => void;

export interface Planned {
  plan: MergePlan;
  /** Chooses for conflicts, posts or findings, by their keys. */
  choose: Choose;
}

/** What the files that are taken would do, reckoned anew with every choice. */
export function useMergePlan({ stored, at }: ReadFiles, files: readonly OfficeFile[]): Planned {
  const { officer, unit, unitCode } = useSettings();
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map());
  const plan = useMemo(
    () =>
      planMerge(stored, files, {
        isTrusted: trustAt(at),
        ownUnit: unitCode || unit,
        choices,
        stamp: { at: at.toISOString(), by: officer, newId },
      }),
    [stored, files, at, choices, officer, unit, unitCode],
  );
  const choose: Choose = (keys, choice) =>
    setChoices((known) => new Map([...known, ...keys.map((key) => [key, choice] as const)]));
  return { plan, choose };
}
