import type { Language } from '../../lib/locales/translate.ts';

const tagOf = (language: Language) => (language === 'id' ? 'id-ID' : 'en-GB');

/** `1.204` in Indonesian. */
export const showNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(tagOf(language)).format(value);

/** Bytes in the largest unit that gives at least one: `3,4 MB`. */
export function showBytes(bytes: number, language: Language): string {
  const units = ['kB', 'MB', 'GB'] as const;
  let value = bytes / 1_000;
  let unit = 0;
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  const digits = value < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(tagOf(language), { maximumFractionDigits: digits }).format(value)} ${units[unit]}`;
}
