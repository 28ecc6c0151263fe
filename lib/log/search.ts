import type { Finding } from '../model/finding.ts';
import { fold } from '../text/fold.ts';
import { nearWords } from './near-words.ts';

/** Search over a log that is kept in memory: each finding is read once, then as often as it changed. */
export interface FindingSearch {
  /** Reads findings ahead of a search; those that were read before cost next to nothing. */
  prepare(findings: readonly Finding[]): void;
  /**
   * A test for findings that hold every word of the query, as written or one slip away from it. Parts of words count
   * (`coblos` finds `tercoblos`), so that typing narrows the list letter by letter.
   */
  matching(query: string): (finding: Finding) => boolean;
}

/** Everything of a finding that an officer would look for. */
function wordsOf(finding: Finding): string {
  const { number, narrative, text, handle, name, notes, escalation, permalink, tags, region, assignee } =
    finding;
  const lines = [number, narrative, text, handle, name, notes, escalation?.to ?? '', region, assignee];
  return [...lines, ...tags, permalink ?? ''].join('\n');
}

const ASCII = /^[\0-\x7f]*$/;
const LONG_WORD = /\p{L}{4,}/gu;
/** The same where there are no other letters: twice as fast. */
const LONG_PLAIN_WORD = /[a-z]{4,}/g;

/** Folded without the way back to the original, which most texts pay for dearly. */
const plain = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : fold(text).text);

export function createFindingSearch(): FindingSearch {
  const folded = new WeakMap<Finding, string>();
  // Words that are in no finding any more do no harm: they find nothing.
  const vocabulary = new Set<string>();

  const read = (finding: Finding): string => {
    const known = folded.get(finding);
    if (known !== undefined) return known;
    const text = plain(wordsOf(finding));
    folded.set(finding, text);
    for (const word of text.match(ASCII.test(text) ? LONG_PLAIN_WORD : LONG_WORD) ?? []) vocabulary.add(word);
    return text;
  };

  return {
    prepare(findings) {
      for (const finding of findings) read(finding);
    },
    matching(query) {
      const words = fold(query).text.split(/\s+/).filter(Boolean);
      const variants = words.map((word) => nearWords(word, vocabulary));
      return (finding) => {
        const text = read(finding);
        return variants.every((choices) => choices.some((word) => text.includes(word)));
      };
    },
  };
}
