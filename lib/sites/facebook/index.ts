import { one } from '../../dom/node.ts';
import { canonical } from '../canonical/index.ts';
import { joined } from '../context.ts';
import { defineAdapter, type Group } from '../define.ts';
import { FACEBOOK } from '../selectors/facebook.ts';
import type { PageKind } from '../site.ts';
import { comment, commentsIn } from './comment.ts';
import { OPENED_LINK } from './links.ts';
import { isPost, postFields, quote } from './post.ts';

const POST = FACEBOOK.post;

const post: Group = {
  kind: 'post',
  containers: POST.posts,
  accept: isPost,
  quote,
  nested: commentsIn,
  fields: postFields,
};

const opened: Group = {
  ...post,
  containers: POST.opened,
  accept: (context) =>
    canonical(context.env.url)?.platform === 'facebook' &&
    isPost(context) &&
    !one(context.container, joined(POST.posts)),
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
