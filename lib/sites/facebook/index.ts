import { one } from '../../dom/node.ts';
import { canonical } from '../canonical/index.ts';
import { joined, type Selector } from '../context.ts';
import { defineAdapter, type Group } from '../define.ts';
import type { PageKind } from '../site.ts';
import { comment, commentsIn } from './comment.ts';
import { OPENED_LINK } from './links.ts';
import { isPost, postFields, quote } from './post.ts';

const POSTS: readonly Selector[] = [
  { seen: '2026-07', css: '[role="main"] [aria-posinset]' },
  { seen: '2026-07', css: '[role="feed"] > div:has([data-ad-rendering-role="profile_name"])' },
  { seen: '2023-02', css: '[role="article"][aria-labelledby]' },
  { seen: '2025-01', css: '#screen-root [data-tracking-duration-id]' },
];
/** Opened reels, photos and posts: their permalink is the page's. A dialog lies above the feed. */
const OPENED: readonly Selector[] = [
  { seen: '2026-07', css: '[role="dialog"]' },
  { seen: '2026-07', css: '[role="main"]' },
];

const post: Group = {
  kind: 'post',
  containers: POSTS,
  accept: isPost,
  quote,
  nested: commentsIn,
  fields: postFields,
};

const opened: Group = {
  ...post,
  containers: OPENED,
  accept: (context) =>
    canonical(context.env.url)?.platform === 'facebook' &&
    isPost(context) &&
    !one(context.container, joined(POSTS)),
  fields: { ...postFields, link: OPENED_LINK, timeLabel: () => null },
};

function pageKind(url: URL): PageKind {
  if (canonical(url)) return 'post';
  if (/^\/(home\.php)?$|^\/groups\/|^\/watch/.test(url.pathname)) return 'feed';
  if (/^\/(search|hashtag)\//.test(url.pathname)) return 'search';
  if (/^\/messages/.test(url.pathname)) return 'chat';
  return /^\/(profile\.php|[\w.]+\/?)$/.test(url.pathname) ? 'profile' : 'other';
}

export const facebook = defineAdapter({
  id: 'facebook',
  hosts: ['facebook.com', 'fb.com'],
  pageKind,
  groups: [post, opened, comment],
  climbTo: post,
});
