import * as v from 'valibot';
import { type Post, PostSchema } from '../../../lib/model/post.ts';
import {
  ADAPTERS,
  type Adapter,
  browserEnv,
  createPageReader,
  type PageEnv,
} from '../../../lib/sites/index.ts';
import { hooksUsed, without, withoutSpeech } from './hooks.ts';

const COUNTED = ['replies', 'reposts', 'likes', 'views'] as const;

export interface Mutation {
  name: string;
  posts: number;
  /** Posts that say something that no post of the untouched page says. */
  wrong: string[];
  /** Fields that were lost, by their names. */
  lost: string[];
}

export interface Broken {
  /** Posts of the untouched page. */
  posts: number;
  mutations: Mutation[];
}

type Facts = Record<string, string | number | null>;

const factsOf = (post: Post): Facts => ({
  id: post.id.value,
  handle: post.handle.value,
  name: post.name.value,
  permalink: post.permalink.value,
  // to the second: ids and labels of one post differ by milliseconds
  time: post.postedAt.value?.slice(0, 19) ?? null,
  [post.truncated ? 'start' : 'text']: post.text.value,
  quoted: post.quoted?.text ?? null,
  ...Object.fromEntries(COUNTED.map((name) => [name, post.counts[name].value])),
});

const env: PageEnv = { ...browserEnv(window), visibleFor: () => 60_000 };

function readPosts(): Post[] {
  const reader = createPageReader(env);
  return reader.posts().map(reader.read);
}

const read = (): Facts[] => readPosts().map(factsOf);

const wordsOf = ({ text, start }: Facts): string => String(text ?? start ?? '');

/** Whether a post says nothing else than the original; of a text that is known to be cut, the start is enough. */
const agrees = (mutated: Facts, original: Facts): boolean =>
  Object.entries(mutated).every(([field, value]) => {
    if (value === null) return true;
    if (field === 'text') return value === wordsOf(original);
    return field === 'start' ? wordsOf(original).startsWith(String(value)) : value === original[field];
  });

function compare(name: string, original: Facts[], mutated: Facts[]): Mutation {
  const wrong = mutated.filter((post) => !original.some((known) => agrees(post, known)));
  const known = (posts: Facts[], field: string) => posts.filter((post) => post[field] !== null).length;
  const lost = Object.keys(original[0] ?? {}).filter(
    (field) => known(mutated, field) < known(original, field),
  );
  return { name, posts: mutated.length, lost, wrong: wrong.map((post) => JSON.stringify(post)) };
}

/** Takes one hook after the other from the page and reads it each time. */
function mutate(): Broken {
  const original = read();
  const hooks = hooksUsed(() => void read());
  const mutations = hooks.map((hook) => compare(hook, original, without(hook, read)));
  const bare = hooks.reduce<() => Facts[]>((act, hook) => () => without(hook, act), read);
  const redesigned = compare('every hook', original, bare());
  const speechless = compare('every aria-label', original, withoutSpeech(read));
  return { posts: original.length, mutations: [...mutations, redesigned, speechless] };
}

export interface Care {
  /** The page's HTML is the same after reading it. */
  untouched: boolean;
  /** Two readings differ in nothing but the time of reading. */
  steady: boolean;
  /** What the schema of posts objects to. */
  invalid: string[];
}

/** Reads the page twice and looks at what that did. */
function readWithCare(): Care {
  const html = () => document.documentElement.outerHTML;
  const before = html();
  const [first, second] = [readPosts(), readPosts()];
  createPageReader(env).health();
  const timeless = (posts: Post[]) => JSON.stringify(posts.map((post) => ({ ...post, readAt: '' })));
  const issues = first.flatMap((post) => v.safeParse(PostSchema, post).issues ?? []);
  return {
    untouched: html() === before,
    steady: timeless(first) === timeless(second),
    invalid: issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`),
  };
}

/** How many posts each adapter finds when the page claims to be one of its own, under any of the addresses. */
function findAsOthers(addresses: Record<string, string[]>): Record<string, number> {
  const found = (adapter: Adapter) =>
    [`https://${adapter.hosts[0]}/`, ...(addresses[adapter.id] ?? [])].map(
      (address) => adapter.findPosts(document, { ...env, url: new URL(address) }).length,
    );
  return Object.fromEntries(ADAPTERS.map((adapter) => [adapter.id, Math.max(...found(adapter))]));
}

Object.assign(globalThis, { luruskan: { mutate, findAsOthers, readWithCare } });
