import { attr } from '../../dom/node.ts';
import { segments } from '../canonical/canonical.ts';
import { type Canonical, httpUrl, platformOf } from '../canonical/index.ts';
import type { Context } from '../context.ts';
import { permalinkOf } from '../readers.ts';

const SECTIONS = new Set('p reel reels explore stories accounts direct tv about legal'.split(' '));

/** The account in a link to a profile: `/nama/`, or to the `part` of it that is named (`/nama/reels/`). */
export function profileIn(element: Element, { env }: Pick<Context, 'env'>, part = ''): string | null {
  const url = httpUrl(attr(element, 'href'), env.url);
  const [name = '', tail = '', ...more] = url && platformOf(url) === 'instagram' ? segments(url) : [];
  const isProfile = /^[\w.]{1,30}$/.test(name) && (tail === '' || tail === part) && more.length === 0;
  return isProfile && !SECTIONS.has(name) ? name : null;
}

/** A post's permalink; a comment's own link is not the post's. */
export function postLink(element: Element, context: Pick<Context, 'env'>): Canonical | null {
  const link = permalinkOf(element, context);
  return link?.kind === 'comment' ? null : link;
}

export function commentLink(element: Element, context: Pick<Context, 'env'>): Canonical | null {
  const link = permalinkOf(element, context);
  return link?.kind === 'comment' ? link : null;
}
