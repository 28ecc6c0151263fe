import { groupBy } from '../../util/group.ts';
import { unitCodeOf } from '../columns.ts';
import { plainName } from '../units/units.ts';
import type { OfficeFile } from './types.ts';

/** A code under which more than one office works. */
export interface SharedCode {
  code: string;
  units: string[];
}

type Office = { unit: string; unitCode: string };

/** The offices of a file; a table tells them row by row. */
const officesOf = ({ head, records }: OfficeFile): Office[] =>
  head
    ? [head]
    : records.map(({ finding: { unit, number } }) => ({ unit, unitCode: unitCodeOf(number) ?? '' }));

/** Codes that offices of different names have, this office included: their running numbers are then not unique. */
export function sharedCodes(files: readonly OfficeFile[], own: Office): SharedCode[] {
  const offices = [own, ...files.flatMap(officesOf)].filter(({ unit, unitCode }) => unit && unitCode);
  return [...groupBy(offices, ({ unitCode }) => unitCode)].flatMap(([code, group]) => {
    const names = new Set(group.map(({ unit }) => unit));
    const units = new Map([...names].map((unit) => [plainName(unit), unit]));
    return units.size > 1 ? [{ code, units: [...units.values()] }] : [];
  });
}
