import { expect, it, vi } from 'vitest';
import { createFindings } from '../../lib/services/findings.ts';
import { createWaiting } from '../../lib/services/waiting.ts';
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
