import { beforeEach, expect, it, vi } from 'vitest';
import type { Health } from '../../lib/model/health.ts';
import { recordHealth } from '../../lib/settings/health.ts';
import { getPack, installPack, judgePack, removePack } from '../../lib/settings/selector-pack.ts';
import { packOf } from '../sites/pack/packs.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: (key: string, { fallback }: { fallback: unknown }) => ({
      getValue: async () => stored.get(key) ?? fallback,
      setValue: async (value: unknown) => void stored.set(key, value),
    }),
  },
}));

const KEY = 'A'.repeat(43);
const AT = '2026-11-22T01:00:00.000Z';
const healthOf = (platform: Health['platform'], state: Health['state']): Health => ({
  platform,
  state,
  containers: state === 'broken' ? 0 : 10,
  shares: { text: 1, handle: 1, permalink: 1, postedAt: 1 },
  missing: [],
  tier: 1,
});

beforeEach(async () => {
  stored.clear();
  await recordHealth(healthOf('tiktok', 'healthy'), AT);
  await recordHealth(healthOf('x', 'healthy'), AT);
});

const off = async () => (await getPack())?.off;

it('switches a pack off for the platform that is read worse since, once, and for no other', async () => {
  await installPack(packOf(), KEY, new Date(AT));
  await judgePack(healthOf('tiktok', 'healthy'), AT);
  await judgePack(healthOf('x', 'broken'), AT);
  expect(await off()).toEqual({});
  await judgePack(healthOf('tiktok', 'broken'), AT);
  await judgePack(healthOf('tiktok', 'broken'), '2026-11-23T01:00:00.000Z');
  expect(await off()).toEqual({ tiktok: AT });
});

it('compares with what was before the pack, not with what came after it', async () => {
  await recordHealth(healthOf('tiktok', 'broken'), AT);
  await installPack(packOf(), KEY, new Date(AT));
  await recordHealth(healthOf('tiktok', 'healthy'), AT);
  await judgePack(healthOf('tiktok', 'broken'), AT);
  expect(await off()).toEqual({});
});

it('takes an adapter that the pack switches off for meant', async () => {
  await installPack(packOf({ adapters: { tiktok: { enabled: false, lists: {} } } }), KEY, new Date(AT));
  await judgePack(healthOf('tiktok', 'broken'), AT);
  expect(await off()).toEqual({});
});

it('takes a damaged pack for none, and forgets a removed one', async () => {
  await installPack(packOf(), KEY, new Date(AT));
  await removePack();
  expect(await getPack()).toBeNull();
  await judgePack(healthOf('tiktok', 'broken'), AT);
  stored.set('local:selectorPack', { pack: { ...packOf(), version: 'x' }, off: {} });
  expect(await getPack()).toBeNull();
});
