import type { SheetWords } from '../../../lib/exchange/recap-sheets.ts';
import type { MessageKey } from '../../../lib/locales/app.ts';
import type { Language, Translate } from '../../../lib/locales/translate.ts';
import { NONE } from '../../../lib/log/recap/recap.ts';
import type { RecapWords } from '../../../lib/log/recap/whatsapp.ts';
import { formatDay } from '../../../lib/util/time.ts';
import { showNumber } from '../show.ts';

type T = Translate<MessageKey>;

/** The prefix under which the values of a tally have their words; units are names already. */
const PREFIXES = {
  platforms: 'platform',
  themes: 'theme',
  verdicts: 'verdict',
  decisions: 'decision',
  statuses: 'status',
  units: null,
} as const;
export type TallyName = keyof typeof PREFIXES;

/** What a tally counts, in words. */
export function valueWord(t: T, tally: TallyName, key: string): string {
  if (key === NONE) return t(`recap.none.${tally}`);
  const prefix = PREFIXES[tally];
  return prefix ? t(`${prefix}.${key}` as MessageKey) : key;
}

/** The two largest units that count: `2 jam 5 menit`, `3 hari`; under a minute `0 menit`. */
export function durationWord(t: T, language: Language, minutes: number): string {
  const whole = Math.round(minutes);
  const [days, hours, rest] = [Math.floor(whole / 1_440), Math.floor((whole % 1_440) / 60), whole % 60];
  const count = (value: number) => showNumber(value, language);
  const parts =
    days > 0
      ? [t('recap.days', { days: count(days) }), hours > 0 && t('recap.hours', { hours })]
      : [
          hours > 0 && t('recap.hours', { hours }),
          (rest > 0 || hours === 0) && t('recap.minutes', { minutes: rest }),
        ];
  return parts.filter(Boolean).join(' ');
}

/** The words of the WhatsApp message. */
export const messageWords = (t: T, language: Language): RecapWords => ({
  line: (key, values) => t(`recap.wa.${key}`, values),
  platform: (key) => valueWord(t, 'platforms', key),
  status: (key) => valueWord(t, 'statuses', key),
  day: (day) => formatDay(day, language),
  duration: (minutes) => durationWord(t, language, minutes),
});

/** The words of the workbook. */
export const sheetWords = (t: T): SheetWords => ({
  sheet: (name) => t(`recap.sheet.${name}`),
  header: (name) => t(`recap.head.${name}`),
  figure: (name) => t(`recap.figure.${name}`),
  value: (tally, key) => valueWord(t, tally, key),
  platform: (key) => valueWord(t, 'platforms', key),
});
