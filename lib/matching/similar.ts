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
const LEAST_SHARE = 0.5;
const SHORTLIST = 60;
/** What a word tells that no earlier post has. */
const UNKNOWN_WEIGHT = 0.8;
/** Texts with fewer letters are greetings and exclamations: equal without being copies. */
const SHORTEST_COPY = 20;

const copyKey = (text: string): string | null => {
  const key = fold(text.slice(0, MOST_TEXT)).text.replace(/https?:\/\/\S+|[^\p{L}\p{N}]+/gu, '');
  return key.length >= SHORTEST_COPY ? key : null;
};

interface Keys {
  post: EarlierPost;
  copy: string | null;
  links: ReadonlySet<string>;
}

const keysOf = (post: EarlierPost): Keys => ({
  post,
  copy: copyKey(post.text),
  links: new Set((post.links ?? []).flatMap((link) => linkKey(link) ?? [])),
});

/** The kind of likeness that needs no reading. */
function plainLikeness(a: Keys, b: Keys): Likeness | null {
  if (a.post.key && a.post.key === b.post.key) return 'same_post';
  if (a.copy && a.copy === b.copy) return 'same_text';
  return [...a.links].some((link) => b.links.has(link)) ? 'same_link' : null;
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

class PostIndex implements SimilarPosts {
  readonly #documents = new Documents();
  readonly #weights = new Weights(this.#documents);
  readonly #spelling = new Spelling(this.#documents.vocabulary);
  readonly #keys = new Map<string, Keys>();

  get size(): number {
    return this.#keys.size;
  }

  upsert(post: EarlierPost): void {
    this.#documents.upsert(asDocument(post));
    this.#keys.set(post.id, keysOf(post));
    this.#weights.forget();
  }

  remove(id: string): void {
    this.#documents.remove(id);
    this.#keys.delete(id);
    this.#weights.forget();
  }

  similarTo(post: EarlierPost, { limit = 20, least = LEAST_SHARE } = {}): SimilarPost[] {
    const own = keysOf(post);
    const shares = this.#shares(post);
    const found = [...this.#keys.values()].flatMap((keys): SimilarPost[] => {
      if (keys.post.id === post.id) return [];
      const plain = plainLikeness(own, keys);
      const isCopy = plain === 'same_post' || plain === 'same_text';
      const share = isCopy ? 1 : (shares.get(keys.post.id) ?? 0);
      if (!plain && share < least) return [];
      return [{ id: keys.post.id, likeness: plain ?? 'reworded', share }];
    });
    const place = ({ likeness }: SimilarPost) => ORDER.indexOf(likeness);
    return found.sort((a, b) => place(a) - place(b) || b.share - a.share).slice(0, limit);
  }

  /** Share of telling words in common with the likeliest earlier posts, by id. */
  #shares(post: EarlierPost): Map<string, number> {
    const query = readQuery(this.#documents.vocabulary, this.#spelling, {
      text: post.text,
      narrative: post.narrative ?? '',
    });
    const unknown = query.unknown * UNKNOWN_WEIGHT;
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

/** Sorts posts or claims into issues: those that say the same, directly or by way of others, stand together. */
export function groupSimilar(posts: readonly EarlierPost[], least = LEAST_SHARE): string[][] {
  const index = createSimilarPosts(posts);
  const groupOf = new Map(posts.map(({ id }) => [id, [id]]));
  for (const post of posts) {
    for (const { id } of index.similarTo(post, { least, limit: posts.length })) {
      const [own, other] = [groupOf.get(post.id), groupOf.get(id)];
      if (!own || !other || own === other) continue;
      own.push(...other);
      for (const member of other) groupOf.set(member, own);
    }
  }
  return [...new Set(groupOf.values())].map((group) => group.sort());
}
