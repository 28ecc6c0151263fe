import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Health } from '../../lib/model/health.ts';
import { packOf } from '../sites/pack/packs.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { recordHealth } = await import('../../lib/settings/health.ts');
const { getPack, installPack, judgePack, removePack } = await import('../../lib/settings/selector-pack.ts');

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
  fakeBrowser.reset();
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
  await fakeBrowser.storage.local.set({ selectorPack: { pack: { ...packOf(), version: 'x' }, off: {} } });
  expect(await getPack()).toBeNull();
});
