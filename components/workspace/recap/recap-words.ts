import type { SheetWords } from '../../../lib/exchange/recap-sheets.ts';
import type { MessageKey } from '../../../lib/locales/app.ts';
import type { Language, Translate } from '../../../lib/locales/translate.ts';
import { changesSince } from '../../../lib/log/recap/compare.ts';
import { NONE, type Recap } from '../../../lib/log/recap/recap.ts';
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

/** `Dibanding 9 – 15 November 2026: konten naik dari 200 menjadi 230 (15%), …`: a change of nothing is said as well. */
export function changeSentence(t: T, language: Language, now: Recap, before: Recap): string {
  const [from, to] = [before.period.from, before.period.to].map((day) => formatDay(day, language));
  const days = from === to ? (from ?? '') : t('recap.range', { from: from ?? '', to: to ?? '' });
  const changes = changesSince(before, now).map(({ figure, direction, share, ...counts }) => {
    const amount = {
      figure: t(`recap.figure.${figure}`).toLowerCase(),
      from: showNumber(counts.from, language),
      to: showNumber(counts.to, language),
    };
    const percent = share === null ? '' : ` (${showNumber(Math.round(share * 100), language)}%)`;
    return direction === 'same'
      ? t('recap.change.same', amount)
      : t(`recap.change.${direction}`, amount) + percent;
  });
  return changes.length > 0
    ? t('recap.change', { days, changes: changes.join(', ') })
    : t('recap.change.nothing', { days });
}

/** The words of the WhatsApp message; `change` says how it was before. */
export const messageWords = (t: T, language: Language, change = ''): RecapWords => ({
  change,
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
