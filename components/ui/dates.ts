import type { Settings } from '../../lib/model/settings.ts';
import { formatDay, formatInstant, wallClock } from '../../lib/util/time.ts';

type Place = Pick<Settings, 'language' | 'zone'>;

/** `21 Nov 2026 20.14 WIB`: an instant (ISO 8601) as read in the office's zone. */
export const showInstant = (iso: string, { zone, language }: Place): string =>
  formatInstant(iso, zone, language);

/** `21 November 2026`: a calendar day (`YYYY-MM-DD`), which has no zone. */
export const showDay = (day: string, { language }: Place): string => formatDay(day, language);

/** `16/11`: where the year is plain. */
export const shortDay = (day: string): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;

/** `2026-11-21T20:14`: an instant for `<input type="datetime-local">` in the office's zone. */
export const toLocalInput = (iso: string, zone: Settings['zone']): string =>
  wallClock(iso, zone).toISOString().slice(0, 16);

const OFFSETS: Record<Settings['zone'], string> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/** The instant of a `datetime-local` value in the office's zone, or null when it is not one. */
export function fromLocalInput(value: string, zone: Settings['zone']): string | null {
  const at = new Date(`${value.slice(0, 16)}:00${OFFSETS[zone]}`);
  return value === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
