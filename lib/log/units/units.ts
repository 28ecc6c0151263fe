import { groupBy } from '../../util/group.ts';

/** An office of the commission. */
export interface Unit {
  /** `KPU-3373`, in Aceh `KIP-1171`; of a province `KPU-33`. */
  code: string;
  /** As officers write it: `KPU Kota Salatiga`, `KIP Kabupaten Pidie`. */
  name: string;
  /** Code of the area, two digits for a province and four below it. */
  area: string;
}

/** Offices in Aceh are called KIP (UU 11/2006), everywhere else KPU. */
const ACEH = '11';

function unitOf(area: string, name: string): Unit {
  const body = area.startsWith(ACEH) ? 'KIP' : 'KPU';
  const isProvince = area.length === 2;
  const title = isProvince && body === 'KPU' ? `${body} Provinsi ${name}` : `${body} ${name}`;
  return { code: `${body}-${area}`, name: title, area };
}

/** All offices of provinces, regencies and cities, by area. Read from a file of its own when it is first asked for. */
export async function loadUnits(): Promise<Unit[]> {
  const { default: areas } = await import('./areas.json', { with: { type: 'json' } });
  return Object.entries(areas)
    .map(([area, name]) => unitOf(area, name))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
}

/** Everybody, or one province with what is in it. */
export type UnitScope = 'national' | 'provinces' | string;

/** The offices of a scope: all, the provinces only, or one province (its two digits) with those in it. */
export const unitsIn = (units: readonly Unit[], scope: UnitScope): Unit[] =>
  units.filter(({ area }) => {
    if (scope === 'national') return true;
    return scope === 'provinces' ? area.length === 2 : area.startsWith(scope);
  });

/** The name of an office without what is written now one way, now another: `kabupatensleman`. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\bkab\b\.?/g, 'kabupaten')
    .replace(
      /\bprov\b\.?|\bprovinsi\b|\badministrasi\b|komisi pemilihan umum|komisi independen pemilihan/g,
      '',
    )
    .replace(/\bkpu\b|\bkip\b/g, '')
    .replace(/[^a-z0-9]/g, '');

/** Who reported, as far as a log or a file tells. */
export interface Reporter {
  code: string;
  name: string;
}

/** Offices of which nothing has come in. They are known by their code, without one by their name. */
export function silentUnits(units: readonly Unit[], reporters: readonly Reporter[]): Unit[] {
  const areas = new Set(reporters.map(({ code }) => /^(?:KPU|KIP)-(\d{2}(?:\d{2})?)$/.exec(code)?.[1] ?? ''));
  const names = new Set(reporters.map(({ name }) => plainName(name)));
  return units.filter(({ area, name }) => !areas.has(area) && !names.has(plainName(name)));
}

/** Offices below their province, in the order of the areas. */
export const byProvince = (units: readonly Unit[]): Map<string, Unit[]> =>
  groupBy(units, ({ area }) => area.slice(0, 2));

/** Whether offices need no headings: those of one province, or of provinces themselves. */
export const isOneList = (units: readonly Unit[]): boolean => {
  const provinces = byProvince(units).size;
  return provinces <= 1 || provinces === units.length;
};

/** The office above that of a code: a province's own, above it the one of the whole country; null for an unknown code. */
export function upperName(units: readonly Unit[], code: string): string | null {
  const own = units.find((unit) => unit.code === code);
  if (!own) return null;
  const above = units.find(({ area }) => own.area.length > 2 && area === own.area.slice(0, 2));
  return (above?.name ?? 'KPU Republik Indonesia')
    .replace(/^KPU\b/, 'Komisi Pemilihan Umum')
    .replace(/^KIP\b/, 'Komisi Independen Pemilihan');
}

/** The office that a name as officers write it, or a code, stands for. */
export function unitNamed(units: readonly Unit[], name: string): Unit | undefined {
  const wanted = plainName(name);
  return wanted === '' ? undefined : units.find((unit) => plainName(unit.name) === wanted);
}
