/** Kinds of personal data that are looked for; the value stands in the text instead of what was found. */
const MASKS = { id_number: '[NIK/KK]', phone: '[telepon]', email: '[surel]' } as const;
export type PersonalDataKind = keyof typeof MASKS;

export interface PersonalData {
  kind: PersonalDataKind;
  /** UTF-16 offsets in the text as it was given. */
  start: number;
  end: number;
}

const LINK = /https?:\/\/\S+/giu;
/** A day in digits begins like a telephone number: `08-02-2024`. */
const DAY = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d|[.-]\d)/g;
/** The signs that people put between the groups of a number. */
const GAP = '[ .\u00a0\u2010-\u2013-]{0,3}';
const PATTERNS: ReadonlyArray<readonly [PersonalDataKind, RegExp]> = [
  ['email', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  // NIK and family-card (KK) numbers: 16 digits, however they are grouped
  ['id_number', new RegExp(`(?<!\\d)\\d(?:${GAP}\\d){15}(?!\\d)`, 'g')],
  // mobile numbers and area codes: +62, 62 or 0, then 8 to 12 digits
  ['phone', new RegExp(`(?<![\\d.,])\\(?(?:\\+?62|0)${GAP}\\(?[2-9](?:\\)?${GAP}\\d){7,11}(?!\\d)`, 'g')],
];

/** Decimal digits of other scripts and widths (`３２０３`) as ASCII; same length, so offsets hold. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String((digit.charCodeAt(0) - (digit >= '\uff10' ? 0xff10 : digit >= '\u06f0' ? 0x06f0 : 0x0660)) % 10),
  );

const blank = (text: string): string => ' '.repeat(text.length);

/**
 * NIK/KK numbers, telephone numbers and e-mail addresses in `text`, in order. Links are left alone, since a post's own
 * number may have 16 digits, except `wa.me` links, which are telephone numbers.
 */
export function findPersonalData(text: string): PersonalData[] {
  let rest = plainDigits(text)
    .replace(LINK, (url) => (/^https?:\/\/(wa\.me|api\.whatsapp\.com)\//i.test(url) ? url : blank(url)))
    .replace(DAY, blank);
  const found: PersonalData[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
    rest = rest.replace(pattern, blank);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with every NIK/KK number, telephone number and e-mail address replaced by its kind. */
export function redact(text: string): string {
  let out = '';
  let from = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    out += text.slice(from, start) + MASKS[kind];
    from = end;
  }
  return out + text.slice(from);
}
