import { groupBy } from '../../util/group.ts';
import type { OfficeFile } from './types.ts';

/** A code under which more than one office works. */
export interface SharedCode {
  code: string;
  units: string[];
}

/** Codes that offices of different names have, this office included: their running numbers are then not unique. */
export function sharedCodes(
  files: readonly OfficeFile[],
  own: { unit: string; unitCode: string },
): SharedCode[] {
  const offices = [own, ...files.flatMap(({ head }) => head ?? [])].filter(({ unitCode }) => unitCode !== '');
  return [...groupBy(offices, ({ unitCode }) => unitCode)].flatMap(([code, group]) => {
    const units = [...new Set(group.map(({ unit }) => unit).filter((unit) => unit !== ''))];
    return units.length > 1 ? [{ code, units }] : [];
  });
}
