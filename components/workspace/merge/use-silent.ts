import { useMemo } from 'preact/hooks';
import { unitCodeOf } from '../../../lib/log/columns.ts';
import { trustAt } from '../../../lib/log/merge/clocks.ts';
import { instantsOf, type Period } from '../../../lib/log/recap/period.ts';
import {
  type Reporter,
  silentUnits,
  type Unit,
  type UnitScope,
  unitsIn,
} from '../../../lib/log/units/units.ts';
import type { ImportedFile } from '../../../lib/model/merge.ts';
import { useListing } from '../../hooks/use-listing.ts';
import type { Live } from '../../hooks/use-live-query.ts';
import { useImports } from '../../hooks/use-merge.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useUnits } from './use-units.ts';

export interface Silent {
  /** Offices of the scope that report to this one. */
  all: readonly Unit[];
  /** Those of which nothing came. */
  silent: readonly Unit[];
  /** Those that sent a file without a finding, and have none here: they have reported that there was nothing. */
  nothing: readonly Unit[];
}

const reporterOf = ({ unitCode: code, unit: name }: ImportedFile): Reporter => ({ code, name });

/** When a file was made; when it was taken in, where the clock of the office cannot be believed. */
const sentAt = ({ exportedAt }: ImportedFile, at: string): string =>
  exportedAt && trustAt(new Date(at))(exportedAt) ? exportedAt : at;

/** Which offices of a scope have neither a finding of the period in the log nor sent a file in it; this one is not asked. */
export function useSilent(scope: UnitScope, period: Period): Live<Silent> {
  const listing = useListing();
  const imports = useImports();
  const units = useUnits();
  const { zone, unitCode } = useSettings();
  return useMemo(() => {
    if (listing.status !== 'ready') return listing;
    if (imports.status !== 'ready') return imports;
    if (units.length === 0 || !listing.value.complete) return { status: 'loading' };
    const { since, before } = instantsOf(period, zone);
    const within = (at: string) => Date.parse(at) >= since && Date.parse(at) < before;
    const found = listing.value.findings.filter(({ createdAt }) => within(createdAt));
    const sent = imports.value
      .filter(({ undoneAt }) => undoneAt === null)
      .flatMap(({ at, files }) => files.filter((file) => within(sentAt(file, at))));
    const finders: Reporter[] = found.map(({ number, unit }) => ({
      code: unitCodeOf(number) ?? '',
      name: unit,
    }));
    const all = unitsIn(units, scope).filter(({ code }) => code !== unitCode);
    const silent = silentUnits(all, [...finders, ...sent.map(reporterOf)]);
    const withFindings = sent.filter(({ findings }) => findings > 0).map(reporterOf);
    const nothing = silentUnits(all, [...finders, ...withFindings]).filter((unit) => !silent.includes(unit));
    return { status: 'ready', value: { all, silent, nothing } };
  }, [listing, imports, units, scope, period.from, period.to, zone, unitCode]);
}
