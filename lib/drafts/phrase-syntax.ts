import { scan } from '../text/scan.ts';
import { termsOf } from '../text/terms.ts';

/**
 * One word of a phrase: as it is written, in any derivation that begins in a certain way (*di*: only the passive forms;
 * '' for all), any number, or anything with a capital.
 */
export type Word =
  | { kind: 'exact'; word: string }
  | { kind: 'term'; term: string; begins: string }
  | { kind: 'number' }
  | { kind: 'name' };

/** One place of a phrase: what may stand there, after at most `gap` other words. */
export interface Step {
  gap: number;
  options: readonly (readonly Word[])[];
}

export interface Phrase {
  steps: readonly Step[];
  /** Only at the beginning of a sentence. */
  opens: boolean;
  /** Only in a sentence that ends with a question mark. */
  asks: boolean;
}

/** Named classes of words; each line holds some, divided by commas. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

const GAPS: Readonly<Record<string, number>> = { '..': 3, '...': 12 };

export const comparable = (word: string): string => termsOf(word).join(' ');

/** The entries of lines that hold several, divided by commas. */
export const entriesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(',')).map((entry) => entry.trim());

function readWords(written: string): Word[] {
  if (written === '#') return [{ kind: 'number' }];
  if (written === '@') return [{ kind: 'name' }];
  const [, begins = '', rest = ''] = /^(?:(\p{L}+):)?(.*)$/u.exec(written) ?? [];
  return scan(rest).map(({ word }) =>
    written.startsWith('=') ? { kind: 'exact', word } : { kind: 'term', term: comparable(word), begins },
  );
}

/** What a class stands for: most stand in many phrases. */
const known = new WeakMap<WordClasses, Map<string, Word[][]>>();

function optionsOfClass(name: string, classes: WordClasses): Word[][] {
  const read = known.get(classes) ?? new Map<string, Word[][]>();
  known.set(classes, read);
  const options =
    read.get(name) ?? entriesOf(classes[name] ?? []).flatMap((entry) => optionsOf(entry, classes));
  read.set(name, options);
  return options;
}

function optionsOf(part: string, classes: WordClasses): Word[][] {
  const named = /^<(.+)>$/.exec(part)?.[1];
  if (named !== undefined) return optionsOfClass(named, classes);
  const words = part.split(/\s+/).flatMap(readWords);
  return words.length > 0 ? [words] : [];
}

/**
 * Reads a phrase as a person writes it into the list: `lapor polisi` finds every derivation of both words, `di:lapor` only
 * the passive ones, `=hukuman` that very word (and *hukumannya*), `#` any number, `@` any word with a capital, `<anda>` a word of that class; `..` leaves room for three
 * words, `...` for any in the same sentence; `^` stands for the beginning of a sentence and `?` for one that asks.
 * Without steps where nothing can be found.
 */
export function readPhrase(written: string, classes: WordClasses): Phrase {
  const parts = written.split(/\s+/).filter(Boolean);
  const steps: Step[] = [];
  let gap = 0;
  for (const part of parts) {
    if (part === '^' || part === '?') continue;
    const room = GAPS[part];
    if (room !== undefined) gap = room;
    else {
      steps.push({ gap, options: optionsOf(part, classes) });
      gap = 0;
    }
  }
  const canMatch = steps.every(({ options }) => options.length > 0);
  return { steps: canMatch ? steps : [], opens: parts.includes('^'), asks: parts.includes('?') };
}
