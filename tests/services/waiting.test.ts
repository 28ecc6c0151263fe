import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { createWaiting } from '../../lib/services/waiting.ts';
import { aFinding } from '../log/findings.ts';
import { aContext, aPost } from './fixtures.ts';

it('counts what is late and what nobody has decided on, as time goes by and findings change', async () => {
  const context = aContext();
  const findings = createFindings(context);
  const waiting = createWaiting(context);
  const told = vi.fn();
  const stop = waiting.watch(told);
  const { findingId } = await findings.flag(aPost());
  await findings.create({ status: 'logged' });
  const { findingId: gone } = await findings.create({});
  await findings.remove([gone]);
  expect(await waiting.count()).toEqual({ overdue: 0, undecided: 1, lateAt: null });
  context.clock.at = '2026-11-22T06:00:00.001Z';
  expect(await waiting.count()).toEqual({
    overdue: 1,
    undecided: 1,
    lateAt: Date.parse('2026-11-22T06:00:00.000Z'),
  });
  await findings.change([findingId], { decision: 'no_match', status: 'in_review' });
  expect(await waiting.count()).toEqual({ overdue: 0, undecided: 0, lateAt: null });
  context.clock.at = '2026-11-23T03:00:00.001Z';
  expect(await waiting.count()).toEqual({
    overdue: 1,
    undecided: 0,
    lateAt: Date.parse('2026-11-23T03:00:00.000Z'),
  });
  await vi.waitFor(() => expect(told.mock.calls.length).toBeGreaterThanOrEqual(5));
  stop();
});

it('counts the findings of this office, of another one, or of all, as the office wants', async () => {
  const office = { ...DEFAULT_SETTINGS, unit: 'KPU Kota Contoh', unitCode: 'KPU-3373' };
  let settings: Settings = office;
  const context = { ...aContext(), settings: async () => settings };
  const waiting = createWaiting(context);
  await createFindings(context).create({});
  const merged = { createdAt: context.now().toISOString(), unit: 'KPU Kab. Lain' };
  await context.db.findings.bulkAdd([
    aFinding({ ...merged, number: 'KPU-3300-2026-0001' }),
    aFinding({ ...merged, number: 'KPU-3300-2026-0002' }),
  ]);
  const undecided = async () => (await waiting.count()).undecided;
  await vi.waitFor(async () => expect(await undecided()).toBe(1));
  settings = { ...office, watchedUnit: 'KPU Kab. Lain' };
  await vi.waitFor(async () => expect(await undecided()).toBe(2));
  settings = { ...office, watchedUnit: null };
  expect(await undecided()).toBe(3);
});
