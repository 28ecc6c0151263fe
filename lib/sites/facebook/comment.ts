import { lineOf, textOf } from '../../dom/text.ts';
import { partsBy, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { each, permalinkOf } from '../readers.ts';
import { accountIn } from './links.ts';

/** Comments have a spoken label, posts do not. */
const COMMENTS: readonly Selector[] = [{ seen: '2026-08', css: '[role="article"][aria-label]' }];
const ANSWERS: readonly Selector[] = [
  { seen: '2026-08', css: '[role="article"] [role="article"][aria-label]' },
];
const LINK: readonly Selector[] = [{ seen: '2026-08', css: 'a[href*="comment_id="]' }];
const AUTHOR: readonly Selector[] = [{ seen: '2026-08', css: 'a[href]' }];
const TEXT: readonly Selector[] = [{ seen: '2025-01', css: 'div[dir="auto"][style*="text-align"]' }];

/** The comments below a post are no part of it. */
export const commentsIn = partsBy(COMMENTS);

export const comment: Group = {
  kind: 'comment',
  containers: COMMENTS,
  accept: (context) => context.own('a[href*="comment_id="]').length > 0,
  nested: partsBy(ANSWERS),
  fields: {
    link: each(LINK, permalinkOf),
    handle: each(AUTHOR, accountIn),
    name: each(AUTHOR, (element, context) => (accountIn(element, context) ? lineOf(element) : null)),
    text: each(TEXT, (element) => textOf(element) || null),
    postedAt: [],
    absent: { postedAt: 'localised_only' },
  },
};
