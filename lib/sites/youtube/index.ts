import { defineAdapter } from '../define.ts';
import type { PageKind } from '../site.ts';
import { comment } from './comment.ts';
import { community } from './community.ts';
import { isReady } from './page.ts';
import { short } from './shorts.ts';
import { video } from './video.ts';

/** The grids of the home, search and channel pages hold links to videos, no posts: `other`, nothing is missed there. */
function pageKind({ pathname }: URL): PageKind {
  if (/^\/(watch|shorts|live|post)(\/|$)/.test(pathname)) return 'post';
  return /\/(community|posts)$/.test(pathname) ? 'profile' : 'other';
}

export const youtube = defineAdapter({
  id: 'youtube',
  hosts: ['www.youtube.com', 'youtube.com'],
  pageKind,
  isReady,
  groups: [short, video, community, comment],
  climbTo: community,
});
