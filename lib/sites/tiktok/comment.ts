import { attr, closest, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import type { Context, Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { each, type Reader } from '../readers.ts';
import { accountAt, profileIn } from './identity.ts';
import { isAround, linksIn, shown, textReaders } from './parts.ts';

const BOXES: readonly Selector[] = [
  { seen: '2026-01', css: '[class*="DivCommentItemWrapper"]' },
  { seen: '2022-09', css: '[class*="DivCommentContentContainer"]' },
];
const STRUCTURES: readonly Selector[] = [
  {
    seen: '2022-09',
    css: ':is(div, li):has([data-e2e^="comment-username-"]):has([data-e2e^="comment-level-"])',
  },
];
const ACCOUNT: readonly Selector[] = [
  { seen: '2026-01', css: '[data-e2e^="comment-username-"]' },
  { seen: '2022-09', css: '[data-e2e^="comment-avatar-"]' },
];
const TEXT: readonly Selector[] = [{ seen: '2026-01', css: '[data-e2e^="comment-level-"]' }];
const TIME: readonly Selector[] = [
  { seen: '2022-09', css: '[data-e2e^="comment-time-"]' },
  { seen: '2026-01', css: '[class*="DivCommentSubContentWrapper"] > span:not([data-e2e])' },
];
const LIKES: readonly Selector[] = [
  { seen: '2026-01', css: '[data-e2e="comment-like-count"]' },
  { seen: '2026-01', css: '[class*="DivLikeContainer"] span' },
];

const nameAt = (element: Element): string | null => lineOf(one(element, 'a[href]') ?? element);

/** The id of the comment, on the box itself or around it (2022; gone since). */
const commentId = ({ container }: Context): string | null =>
  /^\d{15,20}$/.exec(attr(closest(container, '[id]'), 'id') ?? '')?.[0] ?? null;

const ownProfile: Reader<string> = [
  'a[href^="/@"]',
  (context) =>
    context
      .own('a[href^="/@"]:not([data-e2e^="comment-level-"] a)')
      .map((link) => profileIn(link, context))
      .find((handle) => handle !== null) ?? null,
];

/** A comment or an answer to one. TikTok has no public address for it and shows only a relative time. */
export const comment: Group = {
  kind: 'comment',
  containers: [...BOXES, ...STRUCTURES],
  accept: ({ container, own }) =>
    own('[data-e2e^="comment-level-"], [data-e2e^="comment-username-"]').length > 0 &&
    !isAround(container, BOXES, STRUCTURES),
  fields: {
    link: [],
    id: [['id', commentId]],
    handle: [...each(ACCOUNT, accountAt), ownProfile],
    name: each(ACCOUNT.slice(0, 1), nameAt),
    text: textReaders(TEXT),
    postedAt: [],
    timeLabel: shown(TIME),
    counts: { likes: shown(LIKES) },
    links: linksIn(TEXT),
    key: (context) => {
      const id = commentId(context);
      return id && `tiktok:comment/${id}`;
    },
    absent: { permalink: 'no_public_link', id: 'not_in_page', postedAt: 'localised_only' },
  },
};
