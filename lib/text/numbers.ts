const UNITS: ReadonlyMap<string, number> = new Map([
  ['nol', 0],
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1_000],
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['ribu', 1_000],
  ['rb', 1_000],
  ['juta', 1_000_000],
  ['jt', 1_000_000],
  ['miliar', 1_000_000_000],
  ['milyar', 1_000_000_000],
  ['triliun', 1_000_000_000_000],
]);

/** A number word of one word as a number: `tujuh` → 7. */
export const unitOf = (word: string): number | undefined => UNITS.get(word);

/** What a word multiplies the number before it by: `juta` → 1 000 000. */
export const scaleOf = (word: string): number | undefined => SCALES.get(word);
