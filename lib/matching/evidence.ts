import type { MatchDocument, MatchQuery, MatchReason } from '../model/match.ts';
import { type Figure, figuresOf, yearsOf } from '../text/figures.ts';
import { isSamePlace, type Place, placesOf } from '../text/places.ts';
import { tokens } from '../text/tokens.ts';
import { MOST_TEXT } from './limits.ts';

const MOST_WORDS = 6;

/** A place, year or amount, with the words that say it. */
interface Said<T> {
  value: T;
  words: string;
}

/** What a text says of where, when and how much. */
export interface Particulars {
  places: Said<string>[];
  years: Said<number>[];
  figures: Said<number>[];
  /** The year of an entry's statement: hoaxes on next year's election are denied this year. */
  stated?: Said<number>;
}

/** `agrees`: both say it and share one; `differs`: both say it and share none; `silent`: one says nothing. */
export type Verdict = 'agrees' | 'differs' | 'silent';

export interface Comparison {
  place: Verdict;
  year: Verdict;
  figures: Verdict;
  reasons: MatchReason[];
}

/** Reads the particulars of some texts as one. */
function particularsOf(texts: readonly string[]): Particulars {
  const all: Particulars = { places: [], years: [], figures: [] };
  for (const whole of texts) {
    const text = whole.slice(0, MOST_TEXT);
    const words = tokens(text);
    const said = <T>(value: T, { start, end }: Pick<Place | Figure, 'start' | 'end'>): Said<T> => ({
      value,
      words: text.slice(start, end).slice(0, 200),
    });
    all.places.push(...placesOf(words).map((place) => said(place.name, place)));
    all.years.push(...yearsOf(words).map((year) => said(year.value, year)));
    all.figures.push(...figuresOf(words).map((figure) => said(figure.value, figure)));
  }
  return all;
}

/** The particulars of a query: those of all its texts. */
export const particularsOfQuery = (query: Partial<MatchQuery> & { text: string }): Particulars =>
  particularsOf([query.narrative ?? '', query.text, ...(query.quoted ?? []), ...(query.linkTitles ?? [])]);

const known = new WeakMap<MatchDocument, Particulars>();

/** The particulars of an entry, remembered. */
export function particularsOfDocument(document: MatchDocument): Particulars {
  const seen = known.get(document);
  if (seen) return seen;
  const made = readDocument(document);
  known.set(document, made);
  return made;
}

function readDocument({ title, claims, summary, date }: MatchDocument): Particulars {
  const told = particularsOf([title, ...claims, summary]);
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year ? { ...told, stated: { value: Number(year), words: year } } : told;
}

/** The years to hold a post's against: that of the statement only where it is the post's or far from it. */
function yearsBeside(post: readonly Said<number>[], { years, stated }: Particulars): Said<number>[] {
  const isNear = post.some(({ value }) => Math.abs(value - (stated?.value ?? 0)) === 1);
  const isSame = post.some(({ value }) => value === stated?.value);
  return stated && (isSame || !isNear) ? [...years, stated] : years;
}

const few = (words: readonly string[]) => [...new Set(words)].slice(0, MOST_WORDS);

function compareBy<T>(
  post: readonly Said<T>[],
  document: readonly Said<T>[],
  isSame: (a: T, b: T) => boolean,
  name: 'place' | 'year' | 'figures',
): { verdict: Verdict; reasons: MatchReason[] } {
  if (!post.length || !document.length) return { verdict: 'silent', reasons: [] };
  const shared = post.filter(({ value }) => document.some((other) => isSame(value, other.value)));
  const matching = document.filter(({ value }) => shared.some((other) => isSame(value, other.value)));
  const agrees = shared.length > 0;
  const verb = name === 'figures' ? (agrees ? 'agree' : 'differ') : agrees ? 'agrees' : 'differs';
  const code = `${name}_${verb}` as MatchReason['code'];
  const words = (list: readonly Said<T>[]) => few(list.map((said) => said.words));
  const reason = { code, post: words(agrees ? shared : post), document: words(agrees ? matching : document) };
  return { verdict: agrees ? 'agrees' : 'differs', reasons: [reason] };
}

/** Sets the particulars of post and entry side by side. */
export function compare(post: Particulars, document: Particulars): Comparison {
  const isEqual = (a: number, b: number) => a === b;
  const place = compareBy(post.places, document.places, isSamePlace, 'place');
  const year = compareBy(post.years, yearsBeside(post.years, document), isEqual, 'year');
  const figures = compareBy(post.figures, document.figures, isEqual, 'figures');
  return {
    place: place.verdict,
    year: year.verdict,
    figures: figures.verdict,
    reasons: [...place.reasons, ...year.reasons, ...figures.reasons],
  };
}

/** How many of place, year and figures show the given verdict. */
export const countOf = ({ place, year, figures }: Comparison, verdict: Verdict): number =>
  [place, year, figures].filter((one) => one === verdict).length;
