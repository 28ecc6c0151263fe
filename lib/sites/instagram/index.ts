import { defineAdapter } from '../define.ts';
import type { PageKind } from '../site.ts';
import { comment } from './comment.ts';
import { opened, post, reel } from './post.ts';

function pageKind({ pathname }: URL): PageKind {
  if (/^\/([\w.]+\/)?(p|reels?|tv)\/[\w-]/.test(pathname)) return 'post';
  if (pathname === '/') return 'feed';
  if (/^\/explore/.test(pathname)) return 'search';
  if (/^\/direct/.test(pathname)) return 'chat';
  return /^\/[\w.]+\/?$/.test(pathname) ? 'profile' : 'other';
}

export const instagram = defineAdapter({
  id: 'instagram',
  hosts: ['instagram.com'],
  pageKind,
  groups: [post, opened, reel, comment],
  climbTo: post,
});
