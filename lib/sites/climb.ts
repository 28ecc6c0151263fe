import { all, attr, matches, parentOf } from '../dom/node.ts';
import type { Platform } from '../model/platform.ts';
import { type Canonical, canonical } from './canonical/index.ts';
import type { PageEnv } from './site.ts';

/** Never a post: the columns that hold many. */
const CAP = '[role="feed"], [role="list"], [role="main"], main, section, body, html';
const MAX_LINKS = 2_000;
const MANY = Symbol('many');

/** An element and the key of the one permalink in it. */
export interface Keyed {
  element: Element;
  key: string;
}

/** Classes of permalinks, the best one first; the first class that the page has is used. */
const CLASSES: readonly ((element: Element, link: Canonical) => boolean)[] = [
  (element) => all(element, 'time[datetime]').length > 0,
  (_, link) => link.attachment !== true,
  () => true,
];

function anchorsOf(root: ParentNode, platform: Platform, env: PageEnv): Keyed[] {
  const links = all(root, 'a[href]')
    .slice(0, MAX_LINKS)
    .flatMap((element) => {
      const link = canonical(attr(element, 'href'), env.url);
      return link?.platform === platform && link.kind !== 'comment' ? [{ element, link }] : [];
    });
  for (const isClass of CLASSES) {
    const anchors = links.filter(({ element, link }) => isClass(element, link) && env.isVisible(element));
    if (anchors.length > 0) return anchors.map(({ element, link }) => ({ element, key: link.key }));
  }
  return [];
}

/** For every element above an anchor: the one key below it, or MANY. */
function keysAbove(anchors: readonly Keyed[]): Map<Element, string | symbol> {
  const keys = new Map<Element, string | symbol>();
  for (const { element, key } of anchors) {
    for (let node: Element | null = element; node; node = parentOf(node)) {
      const known = keys.get(node);
      if (known === MANY) break;
      keys.set(node, known === undefined || known === key ? key : MANY);
    }
  }
  for (const [node, key] of keys) {
    if (key === MANY)
      for (let up = parentOf(node); up && keys.get(up) !== MANY; up = parentOf(up)) keys.set(up, MANY);
  }
  return keys;
}

/**
 * Finds posts without any class or test id: from each permalink up to the largest ancestor that holds no other
 * permalink, below the columns that hold many. Anchors are chosen by class: the link that holds the time, else
 * links to posts, else links to videos (measured on saved pages: the naive form takes attached media for posts).
 */
export function climb(root: ParentNode, platform: Platform, env: PageEnv): Keyed[] {
  const anchors = anchorsOf(root, platform, env);
  const keys = keysAbove(anchors);
  const containers = new Map<Element, string>();
  for (const { element, key } of anchors) {
    let top = element;
    for (let up = parentOf(top); up && keys.get(up) === key && !matches(up, CAP); up = parentOf(up)) top = up;
    containers.set(top, key);
  }
  return [...containers].map(([element, key]) => ({ element, key }));
}
