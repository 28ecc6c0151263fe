/** Words shorter than this have too many neighbours for a slip to be told from another word. */
const MIN_LENGTH = 5;

/** Whether one letter is wrong, missing, too many, or two neighbours are swapped. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/**
 * The words of a vocabulary that `word` may have been meant for, itself first; longer words that hold it are not among
 * them. Figures are meant as they are.
 */
export function nearWords(word: string, vocabulary: Iterable<string>): string[] {
  const near = [word];
  if (word.length < MIN_LENGTH || /\p{N}/u.test(word)) return near;
  for (const known of vocabulary) if (isOneSlipApart(word, known) && !known.includes(word)) near.push(known);
  return near;
}
