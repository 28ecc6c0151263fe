/**
 * Abbreviations behind a rounded number, as powers of ten, in the languages that interfaces are set to (CLDR's short
 * compact decimals, and what the platforms write instead).
 */
const UNITS: Record<string, number> = {
  // Indonesian, Malay
  rb: 3,
  ribu: 3,
  jt: 6,
  juta: 6,
  miliar: 9,
  // most languages
  k: 3,
  m: 6,
  b: 9,
  // Spanish, Portuguese, Italian, French, German, Turkish
  mil: 3,
  mila: 3,
  tsd: 3,
  mi: 6,
  mn: 6,
  mio: 6,
  mln: 6,
  mill: 6,
  bi: 9,
  md: 9,
  mrd: 9,
  mld: 9,
  // Polish, Russian
  tys: 3,
  тыс: 3,
  млн: 6,
  млрд: 9,
  // Arabic, Persian
  ألف: 3,
  مليون: 6,
  مليار: 9,
  هزار: 3,
  میلیون: 6,
};

/** Units written onto the number without a word's end behind them. */
const JOINED: Record<string, number> = {
  千: 3,
  천: 3,
  พัน: 3,
  หมื่น: 4,
  แสน: 5,
  ล้าน: 6,
  万: 4,
  萬: 4,
  만: 4,
  億: 8,
  亿: 8,
  억: 8,
};

/** The same letter for another number: "M" is miliar in Indonesian, "B" is bin in Turkish, "N" nghìn. */
const BY_LANGUAGE: Record<string, Record<string, number>> = {
  id: { m: 9 },
  in: { m: 9 },
  tr: { b: 3 },
  vi: { n: 3, tr: 6 },
};

const GAP = String.raw`^[\s\u00a0\u202f]*`;
const WORD = new RegExp(String.raw`${GAP}([\p{L}]{1,8})\.?(?![\p{L}])`, 'u');
const GLUED = new RegExp(`${GAP}(${Object.keys(JOINED).join('|')})`, 'u');

/** The power of ten that stands behind a number, or null where none does. `lang` is the page's `html[lang]`. */
export function powerAt(rest: string, lang: string): number | null {
  const glued = GLUED.exec(rest)?.[1];
  if (glued) return JOINED[glued] ?? null;
  const word = WORD.exec(rest)?.[1]?.toLowerCase() ?? '';
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const own = BY_LANGUAGE[language];
  if (own && Object.hasOwn(own, word)) return own[word] ?? null;
  return Object.hasOwn(UNITS, word) ? (UNITS[word] ?? null) : null;
}
