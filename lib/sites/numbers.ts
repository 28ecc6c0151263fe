import { attr } from '../dom/node.ts';
import { lineOf } from '../dom/text.ts';
import type { Count } from '../model/post.ts';

const NUMBER = /\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/;
const UNIT = /^[\s\u00a0\u202f]*(rb|ribu|k|jt|juta|miliar|mn|md|m|b)(?![\p{L}])/iu;
const THOUSANDS = /^\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+$/;
const POWERS: Record<string, number> = {
  rb: 3,
  ribu: 3,
  k: 3,
  jt: 6,
  juta: 6,
  mn: 6,
  m: 6,
  miliar: 9,
  md: 9,
  b: 9,
};

export const NO_COUNT: Count = { value: null, label: null, approx: false };

/** Arabic-Indic and Persian digits as ASCII digits. */
const asciiDigits = (label: string): string =>
  label.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** "M" is miliar (10^9) in Indonesian, million elsewhere. */
const powerOf = (unit: string, lang: string): number =>
  unit === 'm' && /^(id|in)\b/i.test(lang) ? 9 : (POWERS[unit] ?? 0);

/**
 * The first number of a label as platforms show it: "1,2 rb", "3 jt", "2.3K", "11.648", "48 Replies. Reply".
 * `approx` when it was rounded to a unit. `lang` is the page's `html[lang]`. All null when there is no digit.
 */
export function parseCount(label: string | null, lang: string): Count {
  const raw = label?.trim().slice(0, 60) || null;
  const text = asciiDigits(raw ?? '');
  const match = NUMBER.exec(text);
  if (!match) return { ...NO_COUNT, label: raw };
  const unit = UNIT.exec(text.slice(match.index + match[0].length))?.[1]?.toLowerCase();
  const plain =
    unit === undefined && THOUSANDS.test(match[0]) ? match[0].replace(/\D/g, '') : match[0].replace(',', '.');
  const value = Number(plain) * 10 ** (unit ? powerOf(unit, lang) : 0);
  return Number.isFinite(value)
    ? { value: Math.round(value), label: raw, approx: unit !== undefined }
    : { ...NO_COUNT, label: raw };
}

/** All numbers of a label as written: "48 replies, 11.648 views" gives `48`, `11.648`. */
export const parseNumbers = (label: string | null): string[] => label?.match(new RegExp(NUMBER, 'g')) ?? [];

/**
 * The label of a counting button: its `aria-label` when that holds a number (exact on X even where "11K" is shown),
 * else its text when that is not rounded. Null when only a rounded number is there.
 */
export function exactLabel(button: Element | null): string | null {
  const spoken = attr(button, 'aria-label');
  if (spoken && /\d/.test(spoken)) return spoken;
  const shown = lineOf(button);
  return shown && !parseCount(shown, '').approx ? shown : null;
}
