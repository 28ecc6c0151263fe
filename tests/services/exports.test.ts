import { expect, it } from 'vitest';
import { listExports } from '../../lib/db/exports.ts';
import { NO_FILTER } from '../../lib/log/filter.ts';
import { createExports } from '../../lib/services/exports.ts';
import { aContext } from './fixtures.ts';

it('keeps who took accounts out of the log, when, why and which, the newest first', async () => {
  const context = aContext();
  const exports = createExports(context);
  const input = {
    preset: 'internal',
    format: 'xlsx',
    pictures: false,
    rows: 12,
    withheld: 0,
    chosen: false,
    filter: { ...NO_FILTER, status: 'new' },
  } as const;
  await exports.record({ ...input, reason: 'Audit' });
  await exports.record({ ...input, reason: 'Diminta provinsi' });
  expect(await exports.record({ ...input, reason: '' })).toMatchObject({ ok: false, error: 'invalid_input' });
  await exports.record({ ...input, preset: 'public', reason: '' });
  const { officer } = await context.settings();
  expect(await listExports(context.db)).toMatchObject([
    { preset: 'public', reason: '', by: officer },
    { ...input, reason: 'Diminta provinsi', by: officer, at: context.now().toISOString() },
    { ...input, reason: 'Audit' },
  ]);
});
