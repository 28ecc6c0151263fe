import { joinPhrases } from './phrases.ts';
import { scan, type Token } from './scan.ts';
import { joinSpaced } from './spaced.ts';

export type { Token } from './scan.ts';

/** The words of `text` as they are compared: spaced-out letters joined, names kept whole. */
export function tokens(text: string): Token[] {
  return joinPhrases(joinSpaced(scan(text)));
}
