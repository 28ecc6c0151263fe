import { expect, it } from 'vitest';
import { filterFindings } from '../../lib/log/filter.ts';
import { isOfUnit, isOwn, OWN_UNIT, otherUnits } from '../../lib/log/office.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { aFinding } from './findings.ts';

const office = { unit: 'KPU Kota Contoh', unitCode: 'KPU-3373' };
const own = aFinding({ unit: 'KPU Kota Contoh', number: 'KPU-3373-2026-0001' });
const misspelt = aFinding({ unit: 'KPU Kta Contoh', number: 'KPU-3373-2026-0002' });
const unnamed = aFinding({ unit: '', number: '0001/2026' });
const other = aFinding({ unit: 'KIP Kota Banda Aceh', number: 'KIP-1171-2026-0001' });
const longer = aFinding({ unit: 'KPU Kab. Lain', number: 'KPU-33731-2026-0001' });
const all = [own, misspelt, unnamed, other, longer];

it('tells what the office flagged itself from what came in by a merge', () => {
  expect(all.filter((finding) => isOwn(finding, office))).toEqual([own, misspelt, unnamed]);
  expect(otherUnits(all, office)).toEqual(['KIP Kota Banda Aceh', 'KPU Kab. Lain']);
  const nameless = { unit: '', unitCode: '' };
  expect(all.every((finding) => isOwn(finding, nameless))).toBe(true);
});

it('means the own, one unit or all', () => {
  const meant = (choice: string | null) => all.filter((finding) => isOfUnit(finding, choice, office));
  expect(meant(null)).toEqual(all);
  expect(meant(OWN_UNIT)).toEqual([own, misspelt, unnamed]);
  expect(meant('KIP Kota Banda Aceh')).toEqual([other]);
  const rules = { ...DEFAULT_SETTINGS, ...office };
  expect(filterFindings(all, { unit: 'KPU Kab. Lain' }, { rules })).toEqual([longer]);
});

it('finds what was answered after its time', () => {
  const found = '2026-11-20T00:00:00.000Z';
  const late = aFinding({ createdAt: found, status: 'replied', answeredAt: '2026-11-21T00:00:00.001Z' });
  const inTime = aFinding({ createdAt: found, status: 'replied', answeredAt: '2026-11-21T00:00:00.000Z' });
  const waiting = aFinding({ createdAt: found });
  expect(filterFindings([late, inTime, waiting], { waiting: 'answered_late' })).toEqual([late]);
});
