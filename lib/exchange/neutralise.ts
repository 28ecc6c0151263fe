/** Signs that make a spreadsheet read a cell as a formula, also where invisible signs or spaces stand before them. */
const FORMULA = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\n])/u;

/** Text that Excel turns into a number, date or truth value: `1.972` becomes 1972, `0042` becomes 42. */
const REINTERPRETED = /^(?:(?=.*\d)[\d.,:/\s%-]+(?:e[+-]?\d+)?|true|false)$/i;

/**
 * Characters that no spreadsheet shows or that XML cannot hold (XML 1.0, 2.2 Char): control characters, halves of pairs,
 * code points that are no characters, and U+FFFD, which the writer of workbooks drops. Tabs and line ends stay.
 */
const CONTROL = /[\p{Cc}\p{Cs}\p{NChar}\ufeff\ufffd]/gu;

/** Text as one cell holds it: line ends alike, no control characters. */
export const cellText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROL, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));

/** Whether a spreadsheet would run or change a text; also one whose own apostrophe would be taken for ours. */
const needsApostrophe = (text: string): boolean =>
  FORMULA.test(text) ||
  REINTERPRETED.test(text.trim()) ||
  (text.startsWith("'") && needsApostrophe(text.replace(/^'+/, '')));

/**
 * Text that a spreadsheet takes for text when it opens a CSV (OWASP, "CSV Injection"): an apostrophe is put before what
 * would run as a formula or be turned into a number. Every @handle is such a text. What is judged is the text as it is
 * written, so that reading it again can tell the apostrophe from one of the text's own.
 */
export function neutralise(text: string): string {
  const written = cellText(text);
  return needsApostrophe(written) ? `'${written}` : written;
}
