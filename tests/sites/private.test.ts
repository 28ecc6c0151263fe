import { expect, it } from 'vitest';
import { isPrivate } from '../../lib/sites/private.ts';

it.each([
  'https://web.whatsapp.com/',
  'https://web.telegram.org/k/#@kanal',
  'https://www.facebook.com/messages/t/100',
  'https://www.facebook.com/messages/e2ee/t/100',
  'https://m.facebook.com/messages/',
  'https://business.facebook.com/latest/inbox/all',
  'https://www.instagram.com/direct/t/100/',
  'https://x.com/messages/1-2',
  'https://x.com/i/chat/1-2',
  'https://twitter.com/messages',
  'https://www.threads.com/messages/1',
  'https://www.linkedin.com/messaging/thread/1/',
  'https://www.tiktok.com/messages?lang=id',
])('takes %s for a place of private messages', (address) => {
  expect(isPrivate(new URL(address))).toBe(true);
});

it.each([
  'https://x.com/home',
  'https://x.com/messagesku/status/1',
  'https://www.facebook.com/groups/1/posts/2',
  'https://www.instagram.com/directory/',
  'https://www.tiktok.com/@akun/video/1',
  'https://t.me/s/kanal',
])('takes %s for a public place', (address) => {
  expect(isPrivate(new URL(address))).toBe(false);
});
