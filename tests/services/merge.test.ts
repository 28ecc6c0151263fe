import { describe, expect, it } from 'vitest';
import { recordsById } from '../../lib/db/merge.ts';
import { planMerge } from '../../lib/log/merge/plan.ts';
import type { OfficeFile } from '../../lib/log/merge/types.ts';
import type { MergeWrite } from '../../lib/model/merge.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { createMerge } from '../../lib/services/merge.ts';
import { newId } from '../../lib/util/id.ts';
import type { Outcome } from '../../lib/util/outcome.ts';
import { anEvent, anOfficeFile, aRecord, isTrusted } from '../log/merge/office.ts';
import { aContext } from './fixtures.ts';

const won = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
};

function aDesk() {
  const context = aContext();
  const { db } = context;
  const merge = createMerge(context);
  const findings = createFindings(context);
  const plan = async (...files: OfficeFile[]) => {
    const ids = files.flatMap(({ records }) => records.map(({ finding }) => finding.id));
    const stored = { records: await recordsById(db, ids), ofPosts: [], issues: new Map() };
    const stamp = { at: context.clock.at, by: 'Sari', newId };
    return planMerge(stored, files, { isTrusted, ownUnit: 'KPU-33', choices: new Map(), stamp });
  };
  const hand = async (writes: readonly MergeWrite[], count = writes.length) => {
    const batch = newId();
    await merge.stage(batch, writes);
    return merge.commit({ batch, count, files: [] });
  };
  const everything = async () => ({
    findings: await db.findings.orderBy('id').toArray(),
    history: await db.history.orderBy('id').toArray(),
    replies: await db.replies.orderBy('id').toArray(),
    issues: await db.issues.orderBy('id').toArray(),
  });
  return { ...context, merge, findings, plan, hand, everything };
}

const MADE = '2026-11-20T01:00:00.000Z';
const LATER = '2026-11-20T05:00:00.000Z';
const anId = (n: number) => `0193c0de-0000-7000-8000-00000000000${n}`;
const made = (n: number) => anEvent(anId(n), { field: 'created', at: MADE });

const first = (n: number) =>
  aRecord({ id: anId(n), number: `KPU-3373-2026-000${n}`, createdAt: MADE, updatedAt: MADE }, [made(n)]);
const decided = (n: number) => {
  const event = anEvent(anId(n), { field: 'status', at: LATER, from: 'new', to: 'logged' });
  const { finding } = first(n);
  return aRecord({ ...finding, status: 'logged', decidedAt: LATER, updatedAt: LATER }, [made(n), event]);
};

describe('an import', () => {
  it('adds and changes, does nothing a second time, and is taken back whole', async () => {
    const { plan, hand, merge, everything } = aDesk();
    won(await hand((await plan(anOfficeFile([first(1), first(2)]))).writes));
    const before = await everything();
    const files = [anOfficeFile([decided(1), first(3)])];
    const result = won(await hand((await plan(...files)).writes));
    expect(result).toMatchObject({ added: 1, changed: 1 });
    expect((await everything()).findings.map(({ status }) => status)).toEqual(['logged', 'new', 'new']);
    expect((await plan(...files)).writes).toEqual([]);
    expect(won(await merge.undo(result.id))).toEqual({ restored: 2, kept: 0 });
    expect(await everything()).toEqual(before);
    expect(await merge.undo(result.id)).toMatchObject({ ok: false, error: 'not_found' });
  });

  it('is not written when part of it is missing or the log went on since the preview', async () => {
    const { plan, hand, findings, everything, clock } = aDesk();
    won(await hand((await plan(anOfficeFile([first(1)]))).writes));
    const { writes } = await plan(anOfficeFile([decided(1), first(2)]));
    const before = await everything();
    expect(await hand(writes, writes.length + 1)).toMatchObject({ ok: false, error: 'log_changed' });
    expect(await everything()).toEqual(before);
    clock.at = '2026-11-22T04:00:00.000Z';
    await findings.change([anId(1)], { notes: 'Sementara itu' });
    const changed = await everything();
    expect(await hand(writes)).toMatchObject({ ok: false, error: 'log_changed' });
    expect(await everything()).toEqual(changed);
  });

  it('leaves what somebody changed since when it is taken back', async () => {
    const { plan, hand, merge, findings, everything, clock } = aDesk();
    const { id } = won(await hand((await plan(anOfficeFile([first(1), first(2)]))).writes));
    clock.at = '2026-11-22T04:00:00.000Z';
    await findings.change([anId(2)], { notes: 'Dilanjutkan di sini' });
    expect(won(await merge.undo(id))).toEqual({ restored: 1, kept: 1 });
    const left = await everything();
    expect(left.findings.map(({ notes }) => notes)).toEqual(['Dilanjutkan di sini']);
    expect(left.history).toHaveLength(2);
  });

  it('leaves no words of a post behind that were proposed while it was here', async () => {
    const { db, plan, hand, merge } = aDesk();
    const { id } = won(await hand((await plan(anOfficeFile([first(1)]))).writes));
    await db.aliasProposals.add({
      id: newId(),
      clarificationId: newId(),
      findingId: anId(1),
      text: 'akuncontoh bilang dicoblos',
      status: 'open',
      proposedAt: LATER,
      proposedBy: 'Sari',
    });
    won(await merge.undo(id));
    expect(await db.aliasProposals.count()).toBe(0);
  });

  it('never writes over the history of another finding', async () => {
    const { plan, hand, everything } = aDesk();
    won(await hand((await plan(anOfficeFile([first(1)]))).writes));
    const stolen = { ...made(1), findingId: anId(2), to: 'palsu' };
    won(await hand((await plan(anOfficeFile([{ ...first(2), history: [stolen] }]))).writes));
    expect((await everything()).history).toEqual([made(1)]);
  });
});
