import { useMemo, useState } from 'preact/hooks';
import { trustAt } from '../../../lib/log/merge/clocks.ts';
import { type MergePlan, planMerge } from '../../../lib/log/merge/plan.ts';
import type { OfficeFile } from '../../../lib/log/merge/types.ts';
import { newId } from '../../../lib/util/id.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import type { ReadFiles } from './use-merge-files.ts';

export interface Planned {
  plan: MergePlan;
  /** Chooses for a conflict, a post or a finding, by its key. */
  choose: (key: string, choice: string) => void;
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
  return { plan, choose: (key, choice) => setChoices(new Map([...choices, [key, choice]])) };
}
