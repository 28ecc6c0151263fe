import { compare, type Particulars, particularsOfQuery } from './evidence.ts';
import { type EarlierPost, LEAST_SHARE, PostIndex, type SimilarPost } from './similar.ts';

/** A post, with what is known of its claim: the issue or the entry that an officer chose. */
export interface ClaimPost extends EarlierPost {
  /** Posts of different claims never stand in one group; null while nothing is known. */
  claim?: string | null;
}

/** Posts of a group that are compared with those of another one before the two become one. */
const SAMPLES = 5;
/** How much the samples of two groups share on average: less means that only a few posts in between are like both. */
const LEAST_MEAN = 0.3;
/** Posts alike that are looked at for each post. */
const MOST_LIKE = 60;

interface Group {
  ids: string[];
  /** The first posts of the group, the likest pairs. */
  samples: string[];
  claims: ReadonlySet<string>;
}

interface Pair extends SimilarPost {
  from: string;
}

/** Copies first, then by how much is shared. */
const strength = ({ likeness, share }: SimilarPost): number =>
  likeness === 'same_post' || likeness === 'same_text' ? 2 : likeness === 'same_link' ? 1 + share : share;

class Groups {
  readonly #index = new PostIndex();
  readonly #particulars = new Map<string, Particulars>();
  readonly #groups = new Map<string, Group>();

  add(post: ClaimPost): void {
    this.#index.upsert(post);
    this.#particulars.set(post.id, particularsOfQuery({ text: post.text, narrative: post.narrative ?? '' }));
    const claims = new Set(post.claim ? [post.claim] : []);
    this.#groups.set(post.id, { ids: [post.id], samples: [post.id], claims });
  }

  pairsOf(post: ClaimPost, least: number): Pair[] {
    return this.#index
      .similarTo(post, { least, limit: MOST_LIKE })
      .map((similar) => ({ ...similar, from: post.id }));
  }

  /** Puts the groups of two posts together where nothing speaks against it. */
  join({ from, id, likeness }: Pair): void {
    const [a, b] = [this.#groups.get(from), this.#groups.get(id)];
    if (!a || !b || a === b) return;
    const claims = new Set([...a.claims, ...b.claims]);
    if (claims.size > 1) return;
    const isCopy = likeness === 'same_post' || likeness === 'same_text';
    if (!isCopy && (this.#isOtherEvent(from, id) || this.#meanShare(a, b) < LEAST_MEAN)) return;
    const group: Group = {
      ids: [...a.ids, ...b.ids],
      samples: [...a.samples, ...b.samples].slice(0, SAMPLES),
      claims,
    };
    for (const member of group.ids) this.#groups.set(member, group);
  }

  all(): string[][] {
    return [...new Set(this.#groups.values())].map(({ ids }) => [...ids].sort());
  }

  /** Whether two posts tell of different places or years: an old story in a new year is another claim. */
  #isOtherEvent(a: string, b: string): boolean {
    const [own, other] = [this.#particulars.get(a), this.#particulars.get(b)];
    if (!own || !other) return false;
    const { place, year } = compare(own, other);
    return place === 'differs' || year === 'differs';
  }

  #meanShare(a: Group, b: Group): number {
    const shares = a.samples.flatMap((one) =>
      b.samples.map((other) => (this.#isOtherEvent(one, other) ? 0 : this.#index.shareOf(one, other))),
    );
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  }
}

/**
 * Sorts posts or claims into issues, the likest pairs first: two groups become one where their posts are alike on the
 * whole, so that a post in between does not chain unlike claims. Yields after each small step; returns the groups, ids
 * sorted.
 */
export function* groupStepwise(
  posts: readonly ClaimPost[],
  least = LEAST_SHARE,
): Generator<undefined, string[][]> {
  const groups = new Groups();
  for (const post of posts) {
    groups.add(post);
    yield;
  }
  const pairs: Pair[] = [];
  for (const post of posts) {
    pairs.push(...groups.pairsOf(post, least));
    yield;
  }
  pairs.sort((a, b) => strength(b) - strength(a));
  for (const pair of pairs) {
    groups.join(pair);
    yield;
  }
  return groups.all();
}

/** The groups of {@link groupStepwise} at once: for few posts. */
export function groupSimilar(posts: readonly ClaimPost[], least?: number): string[][] {
  const steps = groupStepwise(posts, least);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
