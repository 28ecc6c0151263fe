import { all, closest, contains, documentOrder, matches, parentOf } from '../dom/node.ts';
import type { Platform } from '../model/platform.ts';
import type { Post } from '../model/post.ts';
import { assemble } from './assemble.ts';
import { climb, type Keyed } from './climb.ts';
import { type Context, contextOf, joined, NO_PARTS, type Parts, type Selector } from './context.ts';
import type { Fields } from './fields.ts';
import { readFirst } from './readers.ts';
import type { Adapter, Candidate, PageEnv, PageKind } from './site.ts';

/** One kind of post on a platform (YouTube has videos, comments, community posts). */
export interface Group {
  kind: Post['kind'];
  /** Containers, best selector first; the first tier that finds any is used. */
  containers: readonly Selector[];
  /** Says no to look-alikes: placeholders, containers of other platforms. */
  accept: (context: Context) => boolean;
  /** Where a quoted or reshared post starts inside the container. */
  quote?: Parts;
  /** Where other posts of the page start inside the container (answers below a comment). */
  nested?: Parts;
  /** What the container holds beside the post (a list of other videos): pointing there is not pointing at the post. */
  beside?: Parts;
  fields: Fields;
}

/** An adapter as data and small readers; `defineAdapter` gives it its behaviour. */
export interface AdapterSpec {
  id: Platform;
  hosts: readonly string[];
  pageKind(url: URL): PageKind;
  /** See `Adapter.isReady`. */
  isReady?: (env: PageEnv) => boolean;
  groups: readonly [Group, ...Group[]];
  /** Group whose readers also read containers found by the permalink climb; absent where the DOM holds no permalinks. */
  climbTo?: Group;
  /** Where posts are looked for: the page's visible part, top-most dialog first. Default the whole root. */
  scope?: (root: ParentNode, env: PageEnv) => ParentNode;
}

const MAX_POSTS = 500;

const contextFor = (group: Group, container: Element, env: PageEnv): Context =>
  contextOf(container, env, group.kind, group.quote ?? NO_PARTS, group.nested ?? NO_PARTS);

const isBox = (group: Group, env: PageEnv) => (element: Element) =>
  env.isVisible(element) && group.accept(contextFor(group, element, env));

/** The elements of one tier in document order: all below `root`, or those that hold `around`, found by going up from it. */
function boxes(root: ParentNode, css: string, around: Element | null): Element[] {
  if (!around) return all(root, css);
  const boxes: Element[] = [];
  for (let up: Element | null = around; up; up = parentOf(up)) {
    up = closest(up, css);
    if (!up || up === root || !contains(root, up)) break;
    boxes.unshift(up);
  }
  return boxes;
}

function findGroup(group: Group, root: ParentNode, env: PageEnv, around: Element | null): Candidate[] {
  for (const [index, { css }] of group.containers.entries()) {
    const contexts = boxes(root, css, around)
      .filter(env.isVisible)
      .map((element) => contextFor(group, element, env));
    const quotes = contexts.flatMap(({ quote }) => quote ?? []);
    const posts = contexts.filter(
      (context) => !quotes.some((quote) => contains(quote, context.container)) && group.accept(context),
    );
    if (posts.length > 0) return posts.map(({ container }) => ({ container, tier: index + 1 }));
    // The tier is the page's: a worse one is not used for one element where a better one finds others.
    if (around && all(root, css).some(isBox(group, env))) return [];
  }
  return [];
}

/** The containers that, when read, give the very permalink from which they were found. */
function findByClimb(spec: AdapterSpec, root: ParentNode, env: PageEnv): Candidate[] {
  const group = spec.climbTo;
  if (!group) return [];
  const isPost = ({ element, key }: Keyed) => {
    const context = contextFor(group, element, env);
    const link = readFirst(group.fields.link, context, (value) => value, 'selector_broken');
    return link.value?.key === key && group.accept(context);
  };
  return climb(root, spec.id, env)
    .filter(isPost)
    .map(({ element }) => ({ container: element, tier: group.containers.length + 1 }));
}

/** The group that a container belongs to, by the selectors that it matches; the climb's group for all others. */
function groupOf(spec: AdapterSpec, container: Element, env: PageEnv): Group {
  const isOf = (group: Group) =>
    matches(container, joined(group.containers)) && group.accept(contextFor(group, container, env));
  return spec.groups.find(isOf) ?? spec.climbTo ?? spec.groups[0];
}

/** All candidates, a container once, in document order; each list is in order already. */
function inOrder(lists: readonly Candidate[][]): Candidate[] {
  const filled = lists.filter((list) => list.length > 0);
  const byElement = new Map(filled.flat().map((candidate) => [candidate.container, candidate]));
  const candidates = [...byElement.values()];
  return filled.length > 1 ? candidates.sort((a, b) => documentOrder(a.container, b.container)) : candidates;
}

/** Makes an adapter from its data. */
export function defineAdapter(spec: AdapterSpec): Adapter {
  const read = ({ container, tier }: Candidate, env: PageEnv): Post => {
    const group = groupOf(spec, container, env);
    return assemble(spec.id, group.fields, contextFor(group, container, env), tier);
  };
  const isClimbed = (container: Element, env: PageEnv) => groupOf(spec, container, env) === spec.climbTo;
  /** The climb is for pages on which the group that it belongs to is not found by its selectors. */
  const needsClimb = (scope: ParentNode, env: PageEnv, known: readonly Candidate[]): boolean => {
    const group = spec.climbTo;
    if (!group || known.some(({ container }) => isClimbed(container, env))) return false;
    const isFound = (element: Element) => isBox(group, env)(element) && isClimbed(element, env);
    return !group.containers.some(({ css }) => all(scope, css).some(isFound));
  };
  const find = (root: ParentNode, env: PageEnv, around: Element | null): Candidate[] => {
    const scope = spec.scope?.(root, env) ?? root;
    const perGroup = spec.groups.map((group) => findGroup(group, scope, env, around));
    const inGroups = perGroup.flat();
    const isCovered = (element: Element) =>
      inGroups.some(({ container }) => container === element || contains(container, element));
    const climbed = needsClimb(scope, env, inGroups)
      ? findByClimb(spec, scope, env).filter(
          ({ container }) => !isCovered(container) && (!around || contains(container, around)),
        )
      : [];
    return inOrder([climbed, ...perGroup]).slice(0, MAX_POSTS);
  };
  return {
    id: spec.id,
    hosts: spec.hosts,
    pageKind: (url) => spec.pageKind(url),
    isReady: (env) => spec.isReady?.(env) ?? true,
    findPosts: (root, env) => find(root, env, null),
    postsAround: (element, env) => find(env.document, env, element),
    read,
    isBeside: (container, element, env) => {
      const parts = groupOf(spec, container, env).beside?.(container) ?? [];
      return parts.some((part) => contains(part, element));
    },
  };
}

/** Identity of what a container shows: the key, else author, head of the text and the media's addresses. */
export const fingerprintOf = (post: Post): string =>
  post.key ??
  [post.handle.value, post.name.value, post.text.value?.slice(0, 120), post.media[0]?.url]
    .map((part) => part ?? '')
    .join('|');
