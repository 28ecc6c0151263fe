import type { Post } from '../../../lib/model/post.ts';
import {
  ADAPTERS,
  type Adapter,
  browserEnv,
  createPageReader,
  type PageEnv,
} from '../../../lib/sites/index.ts';

/** Attributes that readers rely on; each value that occurs is renamed by itself. */
const ATTRIBUTES =
  'data-testid role tabindex dir lang datetime aria-labelledby aria-describedby data-ad-preview data-ad-comet-preview data-visualcompletion data-pressable-container data-activity-urn data-test-id data-num-reactions data-e2e data-post data-id data-pre-plain-text data-icon itemprop'.split(
    ' ',
  );
const COUNTED = ['replies', 'reposts', 'likes', 'views'] as const;

export interface Mutation {
  name: string;
  /** Posts that say something that no post of the untouched page says. */
  wrong: string[];
  posts: number;
  /** Fields that were lost, by their names. */
  lost: string[];
}

type Facts = Record<string, string | number | null>;

const factsOf = (post: Post): Facts => ({
  id: post.id.value,
  handle: post.handle.value,
  name: post.name.value,
  permalink: post.permalink.value,
  time: post.postedAt.value,
  text: post.text.value,
  quoted: post.quoted?.text ?? null,
  ...Object.fromEntries(COUNTED.map((name) => [name, post.counts[name].value])),
});

const env: PageEnv = { ...browserEnv(window), visibleFor: () => 60_000 };

function read(): Facts[] {
  const reader = createPageReader(env);
  return reader.posts().map(reader.read).map(factsOf);
}

const agrees = (mutated: Facts, original: Facts): boolean =>
  Object.entries(mutated).every(([field, value]) => value === null || value === original[field]);

const valuesOf = (name: string): string[] => {
  if (!['data-testid', 'role', 'data-test-id', 'data-e2e', 'itemprop', 'data-icon'].includes(name))
    return ['*'];
  return [
    ...new Set(
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    ),
  ];
};

/** Runs `act` with the attribute renamed on all elements that have it (with that value), then puts it back. */
function renamed<T>(name: string, value: string, act: () => T): T {
  const elements = [...document.querySelectorAll(`[${name}]`)].filter(
    (element) => value === '*' || element.getAttribute(name) === value,
  );
  const values = elements.map((element) => element.getAttribute(name) ?? '');
  for (const element of elements) element.removeAttribute(name);
  const result = act();
  for (const [index, element] of elements.entries()) element.setAttribute(name, values[index] ?? '');
  return result;
}

function spokenGibberish<T>(act: () => T): T {
  const elements = [...document.querySelectorAll('[aria-label]')];
  const labels = elements.map((element) => element.getAttribute('aria-label') ?? '');
  for (const element of elements) element.setAttribute('aria-label', 'Zxqv wrtplk');
  const result = act();
  for (const [index, element] of elements.entries()) element.setAttribute('aria-label', labels[index] ?? '');
  return result;
}

function compare(name: string, original: Facts[], mutated: Facts[]): Mutation {
  const wrong = mutated.filter((post) => !original.some((known) => agrees(post, known)));
  const lost = Object.keys(original[0] ?? {}).filter(
    (field) =>
      mutated.filter((post) => post[field] !== null).length <
      original.filter((post) => post[field] !== null).length,
  );
  return { name, posts: mutated.length, lost, wrong: wrong.map((post) => JSON.stringify(post)) };
}

/** Breaks the page in one way after the other and reads it each time. */
function mutate(): { posts: number; mutations: Mutation[] } {
  const original = read();
  const names = ATTRIBUTES.flatMap((name) => valuesOf(name).map((value) => ({ name, value })));
  const mutations = names.map(({ name, value }) =>
    compare(`${name}=${value}`, original, renamed(name, value, read)),
  );
  return {
    posts: original.length,
    mutations: [...mutations, compare('aria-label', original, spokenGibberish(read))],
  };
}

/** How many posts each adapter finds when the page claims to be its own. */
function findAsOthers(): Record<string, number> {
  const found = (adapter: Adapter) =>
    adapter.findPosts(document, { ...env, url: new URL(`https://${adapter.hosts[0]}/`) }).length;
  return Object.fromEntries(ADAPTERS.map((adapter) => [adapter.id, found(adapter)]));
}

Object.assign(globalThis, { luruskan: { mutate, findAsOthers } });
