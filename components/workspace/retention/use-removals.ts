import { useMemo } from 'preact/hooks';
import { announced, expired, isClockInDoubt, lookedAt, type Removal } from '../../../lib/log/retention.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { RetentionState } from '../../../lib/model/retention.ts';
import { type RetentionRecords, useRetention } from '../../hooks/use-retention.ts';
import { useSettings } from '../../hooks/use-settings.ts';

export interface Removals extends RetentionRecords {
  /** The state that does not fit the clock; null while the clock is believed. */
  doubted: RetentionState | null;
  /** What goes by itself within the days of warning. */
  soon: Removal[];
  /** What a person may remove now. */
  now: Removal[];
}

const NOTHING: Removals = { state: null, runs: [], doubted: null, soon: [], now: [] };

/** Which of these findings lose their personal data, by themselves or when somebody asks for it. */
export function useRemovals(findings: readonly Finding[], now: Date): Removals {
  const { retentionDays } = useSettings();
  const records = useRetention();
  const at = now.getTime();
  return useMemo(() => {
    if (!records) return NOTHING;
    const { state } = records;
    if (isClockInDoubt(state, at)) return { ...NOTHING, ...records, doubted: state };
    // A change of the setting is shown as the next look will see it.
    const next = state?.days === retentionDays ? state : lookedAt(state, retentionDays, at);
    const soon = announced(findings, next, at);
    return { ...records, doubted: null, soon, now: expired(findings, retentionDays, at) };
  }, [records, findings, retentionDays, at]);
}
