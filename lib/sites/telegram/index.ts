import { defineAdapter } from '../define.ts';
import type { PageKind } from '../site.ts';
import { preview } from './preview.ts';
import { message } from './web-a.ts';
import { bubble } from './web-k.ts';

function pageKind({ hostname, pathname }: URL): PageKind {
  if (hostname === 'web.telegram.org') return 'chat';
  if (/^\/s\//.test(pathname)) return 'profile';
  return /^\/\w+\/\d+/.test(pathname) ? 'post' : 'other';
}

export const telegram = defineAdapter({
  id: 'telegram',
  hosts: ['t.me', 'telegram.me', 'web.telegram.org'],
  pageKind,
  groups: [preview, bubble, message],
  climbTo: preview,
});
