/** Signs that make a spreadsheet read a cell as a formula, also where invisible signs or spaces stand before them. */
const FORMULA = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r\n\0])/u;

/** Text that Excel turns into a number, date or truth value: `1.972` becomes 1972, `0042` becomes 42. */
const REINTERPRETED = /^(?:(?=.*\d)[\d.,:/\s%-]+(?:e[+-]?\d+)?|true|false)$/i;

/** Control characters that no spreadsheet shows; tabs and line ends stay. */
const CONTROL = /[\p{Cc}\ufeff]/gu;

/** Text as one cell holds it: line ends alike, no control characters. */
export const cellText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROL, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));

/**
 * Text that a spreadsheet takes for text when it opens a CSV (OWASP, "CSV Injection"): an apostrophe is put before what
 * would run as a formula or be turned into a number. Every @handle is such a text.
 */
export const neutralise = (text: string): string =>
  FORMULA.test(text) || REINTERPRETED.test(text.trim()) ? `'${cellText(text)}` : cellText(text);
