import { defineAdapter } from '../define.ts';
import type { PageKind } from '../site.ts';
import { post } from './post.ts';

function pageKind({ pathname }: URL): PageKind {
  if (/\/status\/\d/.test(pathname)) return 'post';
  if (/^\/(search|explore|hashtag)/.test(pathname)) return 'search';
  if (/^\/messages/.test(pathname)) return 'chat';
  if (/^\/(home)?$|^\/i\/(lists|communities|bookmarks)/.test(pathname)) return 'feed';
  return /^\/\w{1,15}(\/(with_replies|media|highlights))?$/.test(pathname) ? 'profile' : 'other';
}

export const x = defineAdapter({
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  pageKind,
  groups: [post],
  climbTo: post,
});
