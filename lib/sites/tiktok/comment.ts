import { attr, closest, one } from '../../dom/node.ts';
import { lineOf } from '../../dom/text.ts';
import { type Context, joined } from '../context.ts';
import type { Group } from '../define.ts';
import { each, type Reader, shown } from '../readers.ts';
import { TIKTOK } from '../selectors/tiktok.ts';
import { accountAt, profileIn } from './identity.ts';
import { isAround, linksIn, textReaders } from './parts.ts';

const COMMENT = TIKTOK.comment;

const nameAt = (element: Element): string | null => lineOf(one(element, 'a[href]') ?? element);

/** The id of the comment, on the box itself or around it (2022; gone since). */
const commentId = ({ container }: Context): string | null =>
  /^\d{15,20}$/.exec(attr(closest(container, '[id]'), 'id') ?? '')?.[0] ?? null;

const ownProfile: Reader<string> = [
  'a[href*="/@"]',
  (context) =>
    context
      .own('a[href*="/@"]:not([data-e2e^="comment-level-"] a)')
      .map((link) => profileIn(link, context))
      .find((handle) => handle !== null) ?? null,
];

/** A comment or an answer to one. TikTok has no public address for it and shows only a relative time. */
export const comment: Group = {
  kind: 'comment',
  get containers() {
    return [...COMMENT.boxes, ...COMMENT.structures];
  },
  accept: ({ container, own }) =>
    own(joined(COMMENT.parts)).length > 0 && !isAround(container, COMMENT.boxes, COMMENT.structures),
  fields: {
    link: [],
    id: [['id', commentId]],
    handle: [...each(COMMENT.account, accountAt), ownProfile],
    name: each(COMMENT.name, nameAt),
    text: textReaders(COMMENT.text),
    postedAt: [],
    timeLabel: shown(COMMENT.time),
    counts: { likes: shown(COMMENT.likes) },
    links: linksIn(COMMENT.text),
    key: (context) => {
      const id = commentId(context);
      return id && `tiktok:comment/${id}`;
    },
    absent: { permalink: 'no_public_link', id: 'not_in_page', postedAt: 'localised_only' },
  },
};
