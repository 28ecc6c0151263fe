import type { Range } from '../model/match.ts';
import { once } from '../util/once.ts';
import { type DraftCheck, warnAt } from './checks.ts';
import list from './guard-phrases.json' with { type: 'json' };
import { indexPhrases, type PhraseIndex, reachOf, readText, searchPhrases } from './phrase-patterns.ts';
import { findRuns, outside } from './phrase-search.ts';
import { entriesOf } from './phrase-syntax.ts';

/** Words in a row that make a sentence the entry's own. */
const OWN_RUN = 4;

/** Faces that laugh at someone. */
const MOCKING =
  /[\u{1F602}\u{1F923}\u{1F639}\u{1F644}\u{1F921}\u{1F61C}\u{1F61D}\u{1F60F}\u{1F92A}\u{1F4A9}]/gu;

const { classes, ...groups } = list;
type Group = keyof typeof groups;
const GROUPS = Object.keys(groups) as Group[];

interface Compiled {
  phrases: PhraseIndex;
  except: PhraseIndex;
}

const compile = (group: Group): Compiled => ({
  phrases: indexPhrases(entriesOf(groups[group].phrases), classes),
  except: indexPhrases(entriesOf(groups[group].except), classes),
});
const compiled = once(() => new Map(GROUPS.map((group) => [group, compile(group)])));

/** Reads the list ahead, which takes a moment, so that the first draft does not wait for it. */
export const prepareGuard = (): void => void compiled();

const laughs = (text: string): Range[] =>
  [...text.matchAll(MOCKING)].map((match) => [match.index, match.index + match[0].length]);

/**
 * Threats, mockery, orders, campaign words, claims that nobody can keep and the hoax told again, and what the office
 * itself avoids (`extra`, in the syntax of the list), except in the entry's own sentences: that a law does not punish is
 * a fact.
 */
export function checkGuard(
  text: string,
  own: readonly string[],
  extra: readonly string[] = [],
): DraftCheck[] {
  const reads = readText(text);
  const quoted = findRuns(text, own, OWN_RUN);
  const found = [...compiled()].map(([group, { phrases, except }]): [Group, Range[]] => [
    group,
    outside(searchPhrases(reads, phrases), [...quoted, ...reachOf(reads, except)]),
  ]);
  const faces = laughs(text);
  return [
    ...found.flatMap(([group, ranges]) =>
      warnAt(group, group === 'mockery' ? [...ranges, ...faces] : ranges),
    ),
    ...warnAt('office_phrase', outside(searchPhrases(reads, indexPhrases(extra, classes)), quoted)),
  ];
}
