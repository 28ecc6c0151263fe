import { joinPhrases } from './phrases.ts';
import { scan, type Token } from './scan.ts';
import { joinSpaced } from './spaced.ts';

export type { Token } from './scan.ts';

/** Texts whose words are remembered: library entries come up again and again. */
const MEMORY = 2_000;
const known = new Map<string, readonly Token[]>();

/** The words of `text` as they are compared: spaced-out letters joined, names kept whole. Remembered. */
export function tokens(text: string): readonly Token[] {
  const seen = known.get(text);
  if (seen) return seen;
  const made = joinPhrases(joinSpaced(scan(text)));
  if (known.size >= MEMORY) known.clear();
  known.set(text, made);
  return made;
}
