import { attr } from '../dom/node.ts';
import { lineOf } from '../dom/text.ts';
import type { Count } from '../model/post.ts';
import { powerAt } from './number-units.ts';

/** Digits in groups: of three ("1.234.567"), or as in India ("1,23,456"). */
const GROUPED = String.raw`\d{1,3}(?:[.,'٬\u00a0\u202f ]\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)`;
const NUMBER = new RegExp(String.raw`${GROUPED}|\d+(?:[.,٫]\d+)?`);
const THOUSANDS = new RegExp(`^(?:${GROUPED})$`);
/** Where the digits of other scripts start: Arabic, Persian, Devanagari, Bengali, Thai, Khmer, Burmese, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x17e0, 0x1040, 0xff10];

export const NO_COUNT: Count = { value: null, label: null, approx: false };

/** The digits of all scripts as European ones. */
export const asciiDigits = (label: string): string =>
  label.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/**
 * The first number of a label as platforms show it: "1,2 rb", "3 jt", "2.3K", "12 mil", "11.648", "48 Replies. Reply".
 * `approx` when it was rounded to a unit. `lang` is the page's `html[lang]`. The value is null when there is no digit,
 * and for a fraction with an unknown unit: "1,2 xyz" is no count.
 */
export function parseCount(label: string | null, lang: string): Count {
  const raw = label?.trim().slice(0, 60) || null;
  const text = asciiDigits(raw ?? '');
  const [number] = NUMBER.exec(text) ?? [];
  if (number === undefined) return { ...NO_COUNT, label: raw };
  const power = powerAt(text.slice(text.indexOf(number) + number.length), lang);
  const isGrouped = power === null && THOUSANDS.test(number);
  const plain = Number(isGrouped ? number.replace(/\D/g, '') : number.replace(/[,٫]/, '.'));
  if (!Number.isFinite(plain) || (power === null && !Number.isInteger(plain)))
    return { ...NO_COUNT, label: raw };
  return { value: Math.round(plain * 10 ** (power ?? 0)), label: raw, approx: power !== null };
}

/** All numbers of a label as written, in European digits: "48 replies, 11.648 views" gives `48`, `11.648`. */
export const parseNumbers = (label: string | null): string[] =>
  asciiDigits(label ?? '').match(new RegExp(NUMBER, 'g')) ?? [];

/** A rounded number may be this share of itself away from the exact one: "1,1 rb" may stand for 1,199. */
const ROUNDED = 0.1;

/** Whether an exact number may be what a shown one was rounded from. */
export const mayBeRounded = (exact: number, { value }: Count): boolean =>
  value !== null && Math.abs(exact - value) <= value * ROUNDED;

/** Whether a line is a count and nothing else: "1,2 rb", "48"; not "3 hari", which is an age. */
export function isOnlyCount(line: string, lang: string): boolean {
  const text = asciiDigits(line.trim());
  const [number = ''] = NUMBER.exec(text) ?? [];
  const rest = text.slice(number.length);
  return (
    number !== '' &&
    text.startsWith(number) &&
    (rest === '' || (/^\s*\p{L}+\.?$/u.test(rest) && powerAt(rest, lang) !== null))
  );
}

/**
 * The label of a counting button: its `aria-label` when that holds a number (exact on X even where "11K" is shown),
 * else its text when that is not rounded. Null when only a rounded number is there.
 */
export function exactLabel(button: Element | null): string | null {
  const spoken = attr(button, 'aria-label');
  if (spoken && /\p{Nd}/u.test(spoken)) return spoken;
  const shown = lineOf(button);
  return shown && !parseCount(shown, '').approx ? shown : null;
}
