import type { Finding } from '../model/finding.ts';
import { fold } from '../text/fold.ts';
import { nearWords } from './near-words.ts';

const folded = new WeakMap<Finding, string>();
const vocabularies = new WeakMap<readonly Finding[], ReadonlySet<string>>();

/** Everything of a finding that an officer would look for, folded once and kept as long as the finding. */
function searchText(finding: Finding): string {
  const known = folded.get(finding);
  if (known !== undefined) return known;
  const { number, narrative, text, handle, name, notes, escalation, permalink, tags, region, assignee } =
    finding;
  const words = [number, narrative, text, handle, name, notes, escalation?.to ?? '', region, assignee];
  const fresh = fold([...words, ...tags, permalink ?? ''].join('\n')).text;
  folded.set(finding, fresh);
  return fresh;
}

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

function vocabularyOf(findings: readonly Finding[]): ReadonlySet<string> {
  const known = vocabularies.get(findings);
  if (known) return known;
  const words = new Set<string>();
  for (const finding of findings) for (const word of wordsIn(searchText(finding))) words.add(word);
  vocabularies.set(findings, words);
  return words;
}

/**
 * A test for findings that hold every word of the query, as written or one slip away from it. Parts of words count
 * (`coblos` finds `tercoblos`), so that typing narrows the list letter by letter.
 */
export function findingSearch(findings: readonly Finding[], query: string): (finding: Finding) => boolean {
  const words = fold(query).text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const variants = words.map((word) => nearWords(word, vocabularyOf(findings)));
  return (finding) => {
    const text = searchText(finding);
    return variants.every((choices) => choices.some((word) => text.includes(word)));
  };
}
