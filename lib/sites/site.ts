import type { Platform } from '../model/platform.ts';
import type { Post } from '../model/post.ts';

/** What a page shows, decided from its address alone. */
export type PageKind = 'feed' | 'post' | 'search' | 'profile' | 'chat' | 'other';

/** What an adapter may ask of the page; a parameter so that tests need no layout. */
export interface PageEnv {
  document: Document;
  url: URL;
  /** False for elements that the officer cannot see (old pages that stay mounted, hidden copies). */
  isVisible(element: Element): boolean;
  /** Milliseconds since the page was shown: tells "not loaded yet" from "broken". */
  visibleFor(): number;
  now(): Date;
}

/** A post's container and the tier of the selector that found it (1 = best). Weak by design: nodes are re-used. */
export interface Candidate {
  container: Element;
  tier: number;
}

/** One platform. Pure: reads the DOM, changes nothing, fetches nothing, throws nothing. */
export interface Adapter {
  id: Platform;
  /** Host suffixes: `x.com` covers `mobile.x.com`. */
  hosts: readonly string[];
  pageKind(url: URL): PageKind;
  /** False while the address names another page than the one still shown (single-page navigation). Default true. */
  isReady?(env: PageEnv): boolean;
  /** All posts below `root`, in document order; `[]` when unsure. */
  findPosts(root: ParentNode, env: PageEnv): Candidate[];
  /** The posts of the page that hold the element, the innermost last; looks at no other post. */
  postsAround(element: Element, env: PageEnv): Candidate[];
  /** Reads one post; every field that is not certain is null with a reason. */
  read(candidate: Candidate, env: PageEnv): Post;
  /** Whether an element inside a post's container is no part of it: a list of other posts beside it. Default false. */
  isBeside?(container: Element, element: Element, env: PageEnv): boolean;
}

export type { Health, HealthState } from '../model/health.ts';
