import type { Finding } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';

/** How an office names itself. */
export type Office = Pick<Settings, 'unit' | 'unitCode'>;

/** Whose findings are meant: the office's own (empty), those of the unit with this name, or all (null). */
export type UnitChoice = string | null;

/** The choice of the office's own findings. */
export const OWN_UNIT = '';

type Owned = Pick<Finding, 'unit' | 'number'>;

/**
 * Whether the office flagged a finding itself: under its name, under its code (a name may have been written otherwise
 * before), or before it had named itself. All others came in by a merge. An office without a name cannot tell.
 */
export function isOwn({ unit, number }: Owned, office: Office): boolean {
  if (unit === '' || unit === office.unit) return true;
  if (office.unitCode) return number.startsWith(`${office.unitCode}-`);
  return office.unit === '';
}

/** Whether a finding is of the unit that is meant. */
export const isOfUnit = (finding: Owned, choice: UnitChoice, office: Office): boolean =>
  choice === null || (choice === OWN_UNIT ? isOwn(finding, office) : finding.unit === choice);

/** The unit that is watched, as a filter: where all findings are the office's own, none is needed. */
export const watchedFilter = (
  others: readonly string[],
  { watchedUnit }: Pick<Settings, 'watchedUnit'>,
): UnitChoice => (others.length > 0 ? watchedUnit : null);

/** The other offices whose findings are in the log, by name. */
export const otherUnits = (findings: readonly Owned[], office: Office): string[] => {
  const units = new Set<string>();
  for (const finding of findings) if (!isOwn(finding, office)) units.add(finding.unit);
  return [...units].sort((a, b) => a.localeCompare(b, 'id'));
};
