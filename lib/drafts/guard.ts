import type { Range } from '../model/match.ts';
import { type DraftCheck, warnAt } from './checks.ts';
import groups from './guard-phrases.json' with { type: 'json' };
import { indexPhrases, type PhraseIndex, searchPhrases } from './phrase-patterns.ts';
import { findRuns, outside } from './phrase-search.ts';

/** Words in a row that make a sentence the entry's own. */
const OWN_RUN = 4;

/** Faces that laugh at someone. */
const MOCKING =
  /[\u{1F602}\u{1F923}\u{1F639}\u{1F644}\u{1F921}\u{1F61C}\u{1F61D}\u{1F60F}\u{1F92A}\u{1F4A9}]/gu;

type Group = keyof typeof groups;

interface Compiled {
  phrases: PhraseIndex;
  except: PhraseIndex;
}

const compile = (group: Group): Compiled => ({
  phrases: indexPhrases(groups[group].phrases),
  except: indexPhrases(groups[group].except),
});
const COMPILED: Readonly<Record<Group, Compiled>> = {
  threat: compile('threat'),
  mockery: compile('mockery'),
  campaign: compile('campaign'),
};

/** How many phrases the list knows. */
export const GUARD_PHRASES: number = Object.values(groups).reduce(
  (sum, { phrases }) => sum + phrases.length,
  0,
);

const laughs = (text: string): Range[] =>
  [...text.matchAll(MOCKING)].map((match) => [match.index, match.index + match[0].length]);

/**
 * Threats, mockery and campaign words, and what the office itself avoids (`extra`, in the syntax of the list), except in
 * the entry's own sentences: that a law does not punish is a fact.
 */
export function checkGuard(
  text: string,
  own: readonly string[],
  extra: readonly string[] = [],
): DraftCheck[] {
  const quoted = findRuns(text, own, OWN_RUN);
  const found = (group: Group): Range[] => {
    const { phrases, except } = COMPILED[group];
    return outside(searchPhrases(text, phrases), [...quoted, ...searchPhrases(text, except)]);
  };
  return [
    ...warnAt('threat', found('threat')),
    ...warnAt('mockery', [...found('mockery'), ...laughs(text)]),
    ...warnAt('campaign', found('campaign')),
    ...warnAt('office_phrase', outside(searchPhrases(text, indexPhrases(extra)), quoted)),
  ];
}
