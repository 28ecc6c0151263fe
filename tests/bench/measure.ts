import type { MatchDocument } from '../../lib/model/match.ts';
import type { Engine, Hit, Searcher } from './engines.ts';
import { usedMemory } from './memory.ts';

export interface Post {
  text: string;
  /** Ids of right answers; empty for a post that nothing answers. */
  gold: ReadonlySet<string>;
  kind: string;
  sharedWords: number;
}

export interface Figures {
  engine: string;
  /** Posts asked: fewer than all where the engine is slow. */
  posts: number;
  negatives: number;
  recall1: number;
  recall3: number;
  recall5: number;
  mrr: number;
  /** Recall at 1 of the posts that share no word with the answer. */
  recall1NoWords: number | null;
  rightAt2: number | null;
  strongShare: number | null;
  strongPrecision: number | null;
  falseStrong: number | null;
  falseStrongByKind: Record<string, number>;
  p50: number;
  p95: number;
  indexMs: number;
  restoreMs: number | null;
  memoryMb: number;
}

interface Answer {
  post: Post;
  hits: Hit[];
  ms: number;
}

/** An engine that would need longer for all posts, cold as it is, is asked only every n-th, for about `PATIENCE_MS`. */
const MOST_MS = 90_000;
const PATIENCE_MS = 20_000;
const FEWEST = 60;
const WARM_UP = 30;
const WARM_UP_MS = 2_000;

const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
const mean = (values: readonly number[]) =>
  values.length ? values.reduce((a, b) => a + b, 0) / values.length : 0;
const placeOf = ({ post, hits }: Answer) => hits.findIndex(({ id }) => post.gold.has(id));

async function ask(searcher: Searcher, post: Post): Promise<Answer> {
  const start = performance.now();
  const hits = await searcher.search(post.text);
  return { post, hits, ms: performance.now() - start };
}

/** Milliseconds that a post takes once the engine is warm. */
async function pace(searcher: Searcher, posts: readonly Post[]): Promise<number> {
  const tried: number[] = [];
  const start = performance.now();
  for (const post of posts.slice(0, WARM_UP)) {
    tried.push((await ask(searcher, post)).ms);
    if (performance.now() - start > WARM_UP_MS) break;
  }
  return quantile(
    tried.sort((a, b) => a - b),
    0.5,
  );
}

/** Every n-th of the posts, so that at most `most` are left. */
function thin(posts: readonly Post[], most: number): Post[] {
  const step = Math.max(1, Math.ceil(posts.length / Math.max(most, FEWEST)));
  return posts.filter((_, index) => index % step === 0);
}

/** The posts that the engine can be asked in about `PATIENCE_MS`: of those with and those without an answer. */
async function affordable(searcher: Searcher, posts: readonly Post[], isFull: boolean): Promise<Post[]> {
  const each = await pace(searcher, posts);
  if (isFull || each * posts.length < MOST_MS) return [...posts];
  const count = PATIENCE_MS / each;
  const answered = posts.filter(({ gold }) => gold.size > 0);
  const others = posts.filter(({ gold }) => gold.size === 0);
  return [...thin(answered, count / 2), ...thin(others, count / 2)];
}

/** Right first answers whose score lies above that of 98 of 100 posts that nothing answers. */
function rightAt2(positives: readonly Answer[], negatives: readonly Answer[]): number | null {
  if (!negatives.length || positives.some(({ hits }) => hits[0]?.score === null)) return null;
  const alarms = negatives.map(({ hits }) => hits[0]?.score ?? -Infinity).sort((a, b) => b - a);
  const cut = alarms[Math.floor(alarms.length * 0.02)] ?? -Infinity;
  const right = positives.filter(
    (answer) => placeOf(answer) === 0 && (answer.hits[0]?.score ?? -Infinity) > cut,
  );
  return right.length / positives.length;
}

function strongFigures(positives: readonly Answer[], negatives: readonly Answer[]) {
  if (!positives.some(({ hits }) => hits[0]?.band)) {
    return { strongShare: null, strongPrecision: null, falseStrong: null, falseStrongByKind: {} };
  }
  const isStrong = ({ hits }: Answer) => hits[0]?.band === 'strong';
  const strong = positives.filter(isStrong);
  const right = strong.filter((answer) => placeOf(answer) === 0).length;
  const kinds = Map.groupBy(negatives, ({ post }) => post.kind);
  const falseShare = (answers: readonly Answer[]) => answers.filter(isStrong).length / (answers.length || 1);
  return {
    strongShare: right / positives.length,
    strongPrecision: strong.length ? right / strong.length : 0,
    falseStrong: falseShare(negatives),
    falseStrongByKind: Object.fromEntries([...kinds].map(([kind, answers]) => [kind, falseShare(answers)])),
  };
}

/** Builds the engine over `library` and asks it all posts. */
export async function measure(
  engine: Engine,
  library: readonly MatchDocument[],
  posts: readonly Post[],
  isFull: boolean,
): Promise<Figures> {
  const before = usedMemory();
  const start = performance.now();
  const searcher = await engine.build(library);
  const indexMs = performance.now() - start;
  const memoryMb = (usedMemory() - before) / 2 ** 20;
  const answers: Answer[] = [];
  for (const post of await affordable(searcher, posts, isFull)) answers.push(await ask(searcher, post));
  const positives = answers.filter(({ post }) => post.gold.size > 0);
  const negatives = answers.filter(({ post }) => post.gold.size === 0);
  const places = positives.map(placeOf);
  const within = (most: number) =>
    places.filter((place) => place >= 0 && place < most).length / (places.length || 1);
  const silent = positives.filter(({ post }) => post.sharedWords === 0);
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    engine: engine.name,
    posts: positives.length,
    negatives: negatives.length,
    recall1: within(1),
    recall3: within(3),
    recall5: within(5),
    mrr: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
    recall1NoWords: silent.length
      ? silent.filter((answer) => placeOf(answer) === 0).length / silent.length
      : null,
    rightAt2: rightAt2(positives, negatives),
    ...strongFigures(positives, negatives),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    indexMs,
    restoreMs: searcher.restore?.() ?? null,
    memoryMb,
  };
}
