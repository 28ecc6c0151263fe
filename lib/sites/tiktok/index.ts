import { defineAdapter } from '../define.ts';
import type { PageKind } from '../site.ts';
import { card } from './card.ts';
import { comment } from './comment.ts';
import { feedItem } from './feed.ts';
import { openedVideo } from './opened.ts';

function pageKind({ pathname }: URL): PageKind {
  if (/^\/@[^/]+\/(video|photo)\/\d/.test(pathname)) return 'post';
  if (/^\/(search|tag|explore|music)(\/|$)/.test(pathname)) return 'search';
  if (/^\/(\w\w(-\w+)?\/?|foryou|following|friends)?$/.test(pathname)) return 'feed';
  if (/^\/messages/.test(pathname)) return 'chat';
  return /^\/@[^/]+\/?$/.test(pathname) ? 'profile' : 'other';
}

export const tiktok = defineAdapter({
  id: 'tiktok',
  hosts: ['tiktok.com'],
  pageKind,
  groups: [openedVideo, feedItem, card, comment],
  climbTo: card,
});
