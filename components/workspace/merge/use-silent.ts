import { useMemo } from 'preact/hooks';
import { instantsOf, type Period } from '../../../lib/log/recap/period.ts';
import {
  type Reporter,
  silentUnits,
  type Unit,
  type UnitScope,
  unitsIn,
} from '../../../lib/log/units/units.ts';
import { useListing } from '../../hooks/use-listing.ts';
import type { Live } from '../../hooks/use-live-query.ts';
import { useImports } from '../../hooks/use-merge.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useUnits } from './use-units.ts';

export interface Silent {
  /** Offices of the scope, all and those of which nothing came. */
  all: readonly Unit[];
  silent: readonly Unit[];
}

/** `KPU-3373` of `KPU-3373-2026-0042`. */
const codeOf = (number: string): string => /^(.+)-\d{4}-\d+$/.exec(number)?.[1] ?? '';

/** Offices of a scope that have neither a finding of the period in the log nor sent a file in it. */
export function useSilent(scope: UnitScope, period: Period): Live<Silent> {
  const listing = useListing();
  const imports = useImports();
  const units = useUnits();
  const { zone } = useSettings();
  return useMemo(() => {
    if (listing.status !== 'ready') return listing;
    if (imports.status !== 'ready') return imports;
    if (units.length === 0 || !listing.value.complete) return { status: 'loading' };
    const { since, before } = instantsOf(period, zone);
    const within = (at: string) => Date.parse(at) >= since && Date.parse(at) < before;
    const found = listing.value.findings.filter(({ createdAt }) => within(createdAt));
    const sent = imports.value
      .filter(({ undoneAt }) => undoneAt === null)
      .flatMap(({ at, files }) => files.filter(({ exportedAt }) => within(exportedAt ?? at)));
    const reporters: Reporter[] = [
      ...found.map(({ number, unit }) => ({ code: codeOf(number), name: unit })),
      ...sent.map(({ unitCode, unit }) => ({ code: unitCode, name: unit })),
    ];
    const all = unitsIn(units, scope);
    return { status: 'ready', value: { all, silent: silentUnits(all, reporters) } };
  }, [listing, imports, units, scope, period.from, period.to, zone]);
}
