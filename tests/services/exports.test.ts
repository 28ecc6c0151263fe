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
    filter: { ...NO_FILTER, status: 'new' },
  } as const;
  await exports.record({ ...input, reason: 'Audit' });
  await exports.record({ ...input, reason: 'Diminta provinsi' });
  const { officer } = await context.settings();
  expect(await listExports(context.db)).toMatchObject([
    { ...input, reason: 'Diminta provinsi', by: officer, at: context.now().toISOString() },
    { ...input, reason: 'Audit' },
  ]);
});
