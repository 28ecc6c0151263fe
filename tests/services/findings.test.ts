import { describe, expect, it } from 'vitest';
import { getFinding, listFindings } from '../../lib/db/findings.ts';
import { historyOf } from '../../lib/db/history.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { aFinding } from '../log/findings.ts';
import { aContext, aPost } from './fixtures.ts';

describe('findings', () => {
  it('stores a flagged post with what was read, who and when, and a first history event', async () => {
    const context = aContext();
    const { findingId, earlier } = await createFindings(context).flag(aPost());
    const finding = await getFinding(context.db, findingId);
    expect(earlier).toBe(0);
    expect(finding).toMatchObject({
      platform: 'x',
      handle: 'akuncontoh',
      postedAt: null,
      createdBy: 'Sari',
      unit: 'KPU Kota Contoh',
      status: 'new',
      decision: null,
      informationClass: 'internal',
      number: '0001/2026',
    });
    expect(await historyOf(context.db, findingId)).toMatchObject([{ field: 'created', by: 'Sari' }]);
  });

  it('counts earlier findings of the same post, deleted ones left out', async () => {
    const findings = createFindings(aContext());
    const first = await findings.flag(aPost());
    expect((await findings.flag(aPost())).earlier).toBe(1);
    await findings.remove([first.findingId]);
    expect((await findings.flag(aPost())).earlier).toBe(1);
  });

  it('records one event per changed field, and none for a field that stays', async () => {
    const context = aContext();
    const findings = createFindings(context);
    const { findingId } = await findings.flag(aPost());
    await findings.change([findingId], { narrative: 'Surat suara tercoblos', platform: 'x', notes: 'cek' });
    const events = (await historyOf(context.db, findingId)).slice(1);
    expect(events.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['narrative', null, 'Surat suara tercoblos'],
      ['notes', null, 'cek'],
    ]);
  });

  it('keeps every event when several windows edit at once', async () => {
    const context = aContext();
    const findings = createFindings(context);
    const { findingId } = await findings.flag(aPost());
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => findings.change([findingId], { assignee: `Petugas ${n}` })),
    );
    const events = await historyOf(context.db, findingId);
    expect(events).toHaveLength(21);
    for (const [n, event] of events.slice(2).entries()) expect(event.from).toBe(events[n + 1]?.to);
  });

  it('deletes as a field and restores', async () => {
    const context = aContext();
    const findings = createFindings(context);
    const { findingId } = await findings.flag(aPost());
    await findings.remove([findingId]);
    expect(await listFindings(context.db)).toEqual([]);
    await findings.restore([findingId]);
    expect(await listFindings(context.db)).toHaveLength(1);
    expect((await historyOf(context.db, findingId)).map(({ field }) => field)).toEqual([
      'created',
      'deletedAt',
      'deletedAt',
    ]);
  });

  it('gives each finding of a year its own number, also at once, and never one twice', async () => {
    const context = aContext();
    const findings = createFindings({
      ...context,
      settings: async () => ({ ...(await context.settings()), unitCode: 'KPU-3373' }),
    });
    const flagged = await Promise.all(Array.from({ length: 12 }, () => findings.flag(aPost())));
    await findings.remove(flagged.map(({ findingId }) => findingId));
    await findings.create({});
    const numbers = (await context.db.findings.toArray()).map(({ number }) => number).sort();
    expect(numbers).toEqual(
      Array.from({ length: 13 }, (_, n) => `KPU-3373-2026-${String(n + 1).padStart(4, '0')}`),
    );
  });

  it('begins to count anew with the year of the office’s calendar', async () => {
    const context = aContext();
    context.clock.at = '2026-12-31T15:30:00.000Z';
    const findings = createFindings(context);
    await findings.create({});
    context.clock.at = '2026-12-31T17:00:00.000Z';
    await findings.create({});
    const stored = await listFindings(context.db);
    expect(stored.map(({ number }) => number)).toEqual(['0001/2027', '0001/2026']);
  });
});

it.each([
  ['KPU-3373', 'KPU-3373-2026-0010', 'KPU-3373-2026-0011'],
  ['KPU-3373', 'KPU-3373-2026-10042', 'KPU-3373-2026-10043'],
  ['', '0010/2026', '0011/2026'],
])('goes on after the numbers of a log that was brought back (%s, %s)', async (unitCode, highest, next) => {
  const context = aContext();
  const findings = createFindings({
    ...context,
    settings: async () => ({ ...(await context.settings()), unitCode }),
  });
  await findings.create({});
  const start = unitCode ? `${unitCode}-2026-` : '';
  const other = unitCode ? `${unitCode}-2025-0099` : '0099/2025';
  const mistyped = start ? `${start}20260042` : '20260042/2026';
  await context.db.findings.bulkAdd(
    [start ? `${start}0002` : '0002/2026', highest, other, mistyped].map((number) => aFinding({ number })),
  );
  await findings.create({});
  const numbers = (await listFindings(context.db)).map(({ number }) => number);
  expect(numbers).toContain(next);
  expect(new Set(numbers).size).toBe(6);
});

describe('edits of many findings', () => {
  it('tell what they changed and refused, and are taken back finding by finding', async () => {
    const context = aContext();
    const findings = createFindings(context);
    const ids: string[] = [];
    for (const fields of [{ assignee: 'Budi' }, { theme: 'tps' as const }, { status: 'closed' as const }])
      ids.push((await findings.create(fields)).findingId);
    const before = await context.db.findings.bulkGet(ids);
    const edit = {
      change: { status: 'logged' as const, assignee: 'Sari' },
      addTags: ['pleno'],
      removeTags: [],
    };
    const { changed, refused, undo } = await findings.edit(ids, edit);
    expect([changed, refused]).toEqual([2, 1]);
    expect((await context.db.findings.bulkGet(ids)).map((one) => one?.assignee)).toEqual([
      'Sari',
      'Sari',
      '',
    ]);
    expect(await findings.revert(undo)).toBe(2);
    const after = await context.db.findings.bulkGet(ids);
    expect(after.map((one) => ({ ...one, updatedAt: '' }))).toEqual(
      before.map((one) => ({ ...one, updatedAt: '' })),
    );
  });

  it('are not taken back where somebody went on since', async () => {
    const context = aContext();
    const findings = createFindings(context);
    const ids = [(await findings.create({})).findingId, (await findings.create({})).findingId];
    const edit = { change: { status: 'closed' as const }, addTags: [], removeTags: [] };
    await findings.edit(ids, { ...edit, change: { status: 'logged' } });
    const { undo } = await findings.edit(ids, edit);
    context.clock.at = '2026-11-22T04:00:00.000Z';
    await findings.change(ids.slice(0, 1), { status: 'in_review' });
    expect(await findings.revert(undo)).toBe(1);
    const after = await context.db.findings.bulkGet(ids);
    expect(after.map((one) => one?.status)).toEqual(['in_review', 'logged']);
  });
});
