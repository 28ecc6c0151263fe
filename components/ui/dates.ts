import type { Settings } from '../../lib/model/settings.ts';

const ZONE_NAMES: Record<Settings['zone'], string> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

type Place = Pick<Settings, 'language' | 'zone'>;

const format = (iso: string, { language, zone }: Place, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: ZONE_NAMES[zone],
    ...options,
  }).format(new Date(iso));

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** `21 Nov 2026 20.14 WIB`: an instant (ISO 8601) as read in the office's zone. */
export const showInstant = (iso: string, place: Place): string =>
  `${format(iso, place, DAY)} ${format(iso, place, TIME)} ${place.zone}`;

/** `20.14`: the time of an instant in the office's zone. */
export const showTime = (iso: string, place: Place): string => format(iso, place, TIME);

/** `21 Nov 2026`: a calendar day (`YYYY-MM-DD`), which has no zone. */
export const showDay = (day: string, place: Place): string =>
  format(`${day}T12:00:00+07:00`, { ...place, zone: 'WIB' }, DAY);

/** `2026-11-21`: the calendar day of an instant in the office's zone. */
export const dayOf = (iso: string, zone: Settings['zone']): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE_NAMES[zone] }).format(new Date(iso));

/** `2026-11-21T20:14`: an instant for `<input type="datetime-local">` in the office's zone. */
export const toLocalInput = (iso: string, zone: Settings['zone']): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE_NAMES[zone],
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...TIME,
  })
    .format(new Date(iso))
    .replace(' ', 'T');

const OFFSETS: Record<Settings['zone'], string> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/** The instant of a `datetime-local` value in the office's zone, or null when it is not one. */
export function fromLocalInput(value: string, zone: Settings['zone']): string | null {
  const at = new Date(`${value}:00${OFFSETS[zone]}`);
  return value === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
