import { expect, it } from 'vitest';
import { type Health, hasFallen } from '../../lib/model/health.ts';

const healthOf = (changes: Partial<Health>, text = 1): Health => ({
  platform: 'x',
  state: 'healthy',
  containers: 10,
  shares: { text, handle: 1, permalink: 1, postedAt: 1 },
  missing: [],
  tier: 1,
  ...changes,
});

it('calls it a fall when nothing is found any more, not when it was so before', () => {
  const broken = healthOf({ state: 'broken', containers: 0 }, 0);
  expect(hasFallen(healthOf({}), broken)).toBe(true);
  expect(hasFallen(healthOf({ state: 'partial' }), broken)).toBe(true);
  expect(hasFallen(broken, broken)).toBe(false);
  expect(hasFallen(healthOf({ state: 'login_needed' }), broken)).toBe(false);
});

it('calls it a fall when more than a fifth of the posts lost a field', () => {
  expect(hasFallen(healthOf({}, 0.9), healthOf({}, 0.69))).toBe(true);
  expect(hasFallen(healthOf({}, 0.9), healthOf({}, 0.75))).toBe(false);
  expect(hasFallen(healthOf({}, 0.5), healthOf({}, 1))).toBe(false);
});

it('takes few posts for chance, and a page that is not loaded for nothing', () => {
  expect(hasFallen(healthOf({}), healthOf({ containers: 4 }, 0))).toBe(false);
  expect(hasFallen(healthOf({ containers: 4 }), healthOf({}, 0))).toBe(false);
  expect(hasFallen(healthOf({}), healthOf({ state: 'not_loaded', containers: 0 }, 0))).toBe(false);
});
