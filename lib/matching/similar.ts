import type { Likeness } from '../model/spread.ts';
import { fold } from '../text/fold.ts';
import { copyShare, titleTerms } from './alike.ts';
import { Documents } from './documents.ts';
import { MOST_TEXT } from './limits.ts';
import { linkKey } from './links.ts';
import { readQuery } from './query.ts';
import { shortlist } from './shortlist.ts';
import { Spelling } from './spelling.ts';
import { Weights } from './weights.ts';

/** A finding as it is compared with others. `key` is the duplicate key of the canonical URL. */
export interface EarlierPost {
  id: string;
  text: string;
  narrative?: string;
  key?: string | null;
  links?: readonly string[];
}

export interface SimilarPost {
  id: string;
  likeness: Likeness;
  /** Share of telling words in common, 0..1; 1 for the same post and the same text. */
  share: number;
}

/** Finds earlier posts that say the same. Kept up to date post by post, like the matcher. */
export interface SimilarPosts {
  readonly size: number;
  upsert(post: EarlierPost): void;
  remove(id: string): void;
  /** Earlier posts like `post`, likest first; `post` itself (by id) is left out. */
  similarTo(post: EarlierPost, options?: { limit?: number; least?: number }): SimilarPost[];
}

/** Reworded copies share about this much; posts on one subject that make different claims share less. */
export const LEAST_SHARE = 0.5;
const SHORTLIST = 60;
/** What a word tells that no earlier post has. */
const UNKNOWN_WEIGHT = 0.8;
/** Texts with fewer letters are greetings and exclamations: equal without being copies. */
const SHORTEST_COPY = 20;

const copyKey = (text: string): string | null => {
  const key = fold(text.slice(0, MOST_TEXT)).text.replace(/https?:\/\/\S+|[^\p{L}\p{N}]+/gu, '');
  return key.length >= SHORTEST_COPY ? key : null;
};

/** What tells a copy without reading: the post's key, its letters, its links. */
interface Keys {
  same_post: readonly string[];
  same_text: readonly string[];
  same_link: readonly string[];
}

/** The start page of a site is in posts of all kinds. */
const isOnePage = (link: string): boolean => /[/?]/.test(link);

function keysOf({ key, text, links = [] }: EarlierPost): Keys {
  const copy = copyKey(text);
  return {
    same_post: key ? [key] : [],
    same_text: copy ? [copy] : [],
    same_link: [...new Set(links.flatMap((link) => linkKey(link) ?? []))].filter(isOnePage),
  };
}

/** The likenesses that need no reading, the surest last. */
const PLAIN = ['same_link', 'same_text', 'same_post'] as const;

/** Which posts have which key. */
class Holders {
  readonly #ids = new Map<string, Set<string>>();

  add(keys: readonly string[], id: string): void {
    for (const key of keys) {
      const ids = this.#ids.get(key);
      if (ids) ids.add(id);
      else this.#ids.set(key, new Set([id]));
    }
  }

  remove(keys: readonly string[], id: string): void {
    for (const key of keys) {
      const ids = this.#ids.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.#ids.delete(key);
    }
  }

  of(keys: readonly string[]): string[] {
    return keys.flatMap((key) => [...(this.#ids.get(key) ?? [])]);
  }
}

const ORDER: readonly Likeness[] = ['same_post', 'same_text', 'same_link', 'reworded'];

const asDocument = ({ id, text, narrative }: EarlierPost) => ({
  id,
  title: `${narrative ?? ''}\n${text}`,
  summary: '',
  claims: [],
  keywords: [],
  verdict: null,
  date: null,
  url: null,
  validity: 'valid' as const,
});

export class PostIndex implements SimilarPosts {
  readonly #documents = new Documents();
  readonly #weights = new Weights(this.#documents);
  readonly #spelling = new Spelling(this.#documents.vocabulary);
  readonly #keys = new Map<string, Keys>();
  readonly #holders = { same_post: new Holders(), same_text: new Holders(), same_link: new Holders() };

  get size(): number {
    return this.#keys.size;
  }

  upsert(post: EarlierPost): void {
    this.remove(post.id);
    const keys = keysOf(post);
    this.#documents.upsert(asDocument(post));
    this.#keys.set(post.id, keys);
    for (const kind of PLAIN) this.#holders[kind].add(keys[kind], post.id);
    this.#weights.forget();
  }

  remove(id: string): void {
    const keys = this.#keys.get(id);
    if (!keys) return;
    this.#documents.remove(id);
    this.#keys.delete(id);
    for (const kind of PLAIN) this.#holders[kind].remove(keys[kind], id);
    this.#weights.forget();
  }

  similarTo(post: EarlierPost, { limit = 20, least = LEAST_SHARE } = {}): SimilarPost[] {
    const shares = this.#shares(post);
    const found = new Map<string, SimilarPost>();
    for (const [id, share] of shares) if (share >= least) found.set(id, { id, likeness: 'reworded', share });
    const own = keysOf(post);
    for (const likeness of PLAIN)
      for (const id of this.#holders[likeness].of(own[likeness]))
        found.set(id, { id, likeness, share: likeness === 'same_link' ? (shares.get(id) ?? 0) : 1 });
    found.delete(post.id);
    const place = ({ likeness }: SimilarPost) => ORDER.indexOf(likeness);
    return [...found.values()].sort((a, b) => place(a) - place(b) || b.share - a.share).slice(0, limit);
  }

  /** How much two posts of the index share, 0..1, by the words that both have as they stand. */
  shareOf(a: string, b: string): number {
    const [own, other] = [this.#termsOf(a), this.#termsOf(b)];
    return own && other ? copyShare(own, other, this.#weights) : 0;
  }

  #termsOf(id: string): Set<number> | null {
    const slot = this.#documents.slotOf(id);
    return slot === undefined ? null : titleTerms(this.#documents, slot);
  }

  /** Share of telling words in common with the likeliest earlier posts, by id. */
  #shares(post: EarlierPost): Map<string, number> {
    const query = readQuery(this.#documents.vocabulary, this.#spelling, {
      text: post.text,
      narrative: post.narrative ?? '',
    });
    const unknown = query.unknown.length * UNKNOWN_WEIGHT;
    return new Map(
      shortlist(this.#documents, this.#weights, query, SHORTLIST).map(({ slot }) => [
        this.#documents.at(slot)?.id ?? '',
        copyShare(new Set(query.terms.keys()), titleTerms(this.#documents, slot), this.#weights, unknown),
      ]),
    );
  }
}

/** An index of earlier posts. */
export function createSimilarPosts(posts: Iterable<EarlierPost> = []): SimilarPosts {
  const index = new PostIndex();
  for (const post of posts) index.upsert(post);
  return index;
}

/** Earlier posts like `post`, likest first: for a single question; keep an index for many. */
export const similarPosts = (
  post: EarlierPost,
  earlier: Iterable<EarlierPost>,
  options?: { limit?: number; least?: number },
): SimilarPost[] => createSimilarPosts(earlier).similarTo(post, options);
