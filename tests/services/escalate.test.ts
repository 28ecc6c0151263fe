import { expect, it } from 'vitest';
import { getFinding } from '../../lib/db/findings.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { aContext, aPost } from './fixtures.ts';

it('records that findings were passed on in one step, and takes all of it back', async () => {
  const context = aContext();
  const findings = createFindings(context);
  const { findingId } = await findings.flag(aPost());
  const { findingId: closed } = await findings.flag(aPost());
  await findings.change([closed], { status: 'opinion' });
  const before = await getFinding(context.db, findingId);
  const passed = { to: 'Komdigi', number: '12/2026' };
  const result = await findings.escalate([findingId, closed], passed);
  expect(result).toMatchObject({ changed: 1, refused: 1 });
  expect(await getFinding(context.db, findingId)).toMatchObject({
    decision: 'escalate',
    status: 'escalated',
    escalation: { ...passed, outcome: null },
    answeredAt: expect.any(String),
  });
  await findings.revert(result.undo);
  const after = await getFinding(context.db, findingId);
  expect(after).toEqual({ ...before, updatedAt: after?.updatedAt });
});
