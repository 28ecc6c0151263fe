import { describe, expect, it } from 'vitest';
import { contentFormOf } from '../../lib/log/content-form.ts';
import { maskHandle } from '../../lib/log/handle.ts';
import { canMove, STATUS_AFTER_DECISION } from '../../lib/log/status.ts';
import { STATUSES } from '../../lib/model/finding.ts';
import { found } from '../../lib/model/reading.ts';
import { aPost } from './findings.ts';

describe('the status flow', () => {
  it('goes the way of the work and not back to the beginning', () => {
    const way = ['new', 'in_review', 'awaiting_approval', 'replied', 'closed'] as const;
    for (const [at, status] of way.slice(1).entries()) expect(canMove(way[at] ?? 'new', status)).toBe(true);
    for (const status of STATUSES) expect(canMove(status, 'new')).toBe(status === 'new');
    expect(canMove('closed', 'replied')).toBe(false);
  });

  it('lets everything be taken up again', () => {
    for (const status of STATUSES) expect(canMove(status, 'in_review')).toBe(true);
  });

  it('counts a decision to reply as work in progress until the text is copied', () => {
    expect(STATUS_AFTER_DECISION).toEqual({
      reply: 'in_review',
      log_only: 'logged',
      escalate: 'escalated',
      no_match: 'in_review',
    });
  });
});

it.each([
  ['@abcdef', '@abc•••'],
  ['akun_resmi', '@aku•••'],
  [' @abc ', '@a•••'],
  ['@x', '@x•••'],
  ['@😀😀😀😀', '@😀😀😀•••'],
  ['@\u202enuka', '@nuk•••'],
  ['', ''],
  ['Warga Aceh', 'War•••'],
])('masks %s as %s', (handle, masked) => {
  expect(maskHandle(handle)).toBe(masked);
});

it('derives the form of the content from what the page shows', () => {
  const media = (kind: 'image' | 'video' | 'audio') => [{ kind, url: null, alt: null }];
  const links = [{ url: 'https://contoh.id/berita', title: null }];
  expect(contentFormOf(aPost())).toBe('text');
  expect(contentFormOf(aPost({ links }))).toBe('link');
  expect(contentFormOf(aPost({ links, media: media('image') }))).toBe('image');
  expect(contentFormOf(aPost({ media: [...media('image'), ...media('video')] }))).toBe('video');
  expect(contentFormOf(aPost({ kind: 'video' }))).toBe('video');
  expect(contentFormOf(aPost({ media: media('audio') }))).toBe('audio');
  expect(contentFormOf(aPost({ text: found('PPS Pemilu 2024.apk', 'test') }))).toBe('apk');
  expect(contentFormOf(aPost({ text: found('apkah benar', 'test') }))).toBe('text');
});
