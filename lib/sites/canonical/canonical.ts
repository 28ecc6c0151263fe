import type { Platform } from '../../model/platform.ts';
import type { Post } from '../../model/post.ts';

/** What an address says of the post that it leads to. */
export interface Canonical {
  platform: Platform;
  kind: Post['kind'];
  /** The same for every form of the permalink: `x:1983130065320780162`. */
  key: string;
  /** The permalink in its one normal form, without tracking. */
  url: string;
  /** The platform's own id of the post. */
  id: string;
  /** The account named in the address, without `@`; null where the form names none. */
  handle: string | null;
  /** A picture or video that may be attached to a post and has an address of its own beside the post's. */
  attachment?: true;
}

/** One platform's forms of a permalink. Gets only addresses of its own hosts. */
export type CanonicalRule = (url: URL) => Canonical | null;

/** Parts of the path without empty ones, decoded where possible. */
export const segments = (url: URL): string[] =>
  url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `@nama` → `nama`; null unless the part starts with `@`. */
export const atHandle = (part: string | undefined): string | null =>
  part?.startsWith('@') && part.length > 1 ? part.slice(1) : null;
