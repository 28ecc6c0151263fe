import { describe, expect, it } from 'vitest';
import { idTime, validInstant } from '../../lib/sites/id-time.ts';
import { canonical } from '../../lib/sites/index.ts';
import { NOW } from './page.ts';

const timeOf = (address: string): string | null => {
  const link = canonical(address);
  return link && idTime(link, NOW);
};

describe('idTime', () => {
  it.each([
    ['https://x.com/a/status/1995827194640138476', '2025-12-02T12:07:38.000Z'],
    ['https://www.threads.com/@zuck/post/DPCXhCwkqEe', '2025-09-25T19:29:35.000Z'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7463608443963318272', '2026-05-22T15:15:20.000Z'],
    ['https://www.tiktok.com/@a/video/7118347470546980101', '2022-07-09T12:23:43.000Z'],
    // its media number, 2911295595251935837, stands in the saved page: (number >> 23) + 1314220021721 ms
    ['https://www.instagram.com/p/Chm_-tPJqpd/', '2022-08-23T16:51:41.000Z'],
  ])('%s', (address, time) => {
    expect(timeOf(address)).toBe(time);
  });

  it.each([
    'https://www.facebook.com/a/posts/567261421429868',
    'https://www.youtube.com/watch?v=WTA76aFQMoE',
    'https://t.me/kanal/70989',
    'https://x.com/a/status/12345', // from the time when tweets were counted one by one
  ])('null ← %s', (address) => {
    expect(timeOf(address)).toBeNull();
  });
});

describe('validInstant', () => {
  it('refuses the future, the time before any platform, and nonsense', () => {
    expect(validInstant('2026-11-23T02:00:00Z', NOW)).toBe('2026-11-23T02:00:00.000Z');
    expect(validInstant('2026-11-24T02:00:00Z', NOW)).toBeNull();
    expect(validInstant('1999-01-01T00:00:00Z', NOW)).toBeNull();
    expect(validInstant('kemarin', NOW)).toBeNull();
  });
});
