import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFindings } from '../../lib/services/findings.ts';
import { createRetention } from '../../lib/services/retention.ts';
import { derivedId } from '../../lib/util/derived-id.ts';
import { newId } from '../../lib/util/id.ts';
import { sha256 } from '../../lib/util/sha256.ts';
import { aContext, aPost } from './fixtures.ts';

const DAY = 86_400_000;

/** A store with a clock; `pass` lets days go by with a look on each. */
async function desk(retentionDays = 90) {
  const context = aContext();
  const { settings } = context;
  context.settings = async () => ({ ...(await settings()), retentionDays });
  const changed = vi.fn();
  const findings = createFindings(context);
  const retention = createRetention(context, changed);
  const moveBy = (days: number) => {
    context.clock.at = new Date(Date.parse(context.clock.at) + days * DAY).toISOString();
  };
  const pass = async (days: number) => {
    let removed = 0;
    for (let day = 0; day < days; day += 1) {
      moveBy(1);
      removed += await retention.look();
    }
    return removed;
  };
  await retention.look();
  const { findingId: id } = await findings.flag(aPost());
  await findings.change([id], { status: 'closed', notes: 'Dicatat' });
  return { context, db: context.db, changed, findings, retention, moveBy, pass, id };
}

let at: Awaited<ReturnType<typeof desk>>;
beforeEach(async () => {
  at = await desk();
});

/** Everything that the store holds, as text. */
const everything = async () =>
  JSON.stringify(await Promise.all(at.db.tables.map((table) => table.toArray())));

describe('the look of the day', () => {
  it('removes personal data on its day, with all that belongs to it, and leaves the row', async () => {
    const { db, id, context } = at;
    const text = { value: 'akuncontoh berkata', sha256: await sha256('x') };
    await db.evidence.add({
      id: newId(),
      findingId: id,
      picture: null,
      problem: 'failed',
      text,
      permalink: null,
      postedAt: null,
      capturedAt: { value: context.clock.at, sha256: text.sha256 },
    });
    await db.drafts.put({
      findingId: id,
      clarificationId: newId(),
      clarificationVersion: 1,
      platform: 'x',
      text: 'Kak akuncontoh',
      edited: true,
      wording: {
        source: 'composed',
        tone: 'formal',
        form: 'comment',
        length: 'standard',
        templateVersion: 0,
      },
      aside: null,
      updatedAt: context.clock.at,
    });
    await db.aliasProposals.add({
      id: newId(),
      clarificationId: newId(),
      findingId: id,
      text: 'akuncontoh bilang dicoblos',
      status: 'open',
      proposedAt: context.clock.at,
      proposedBy: 'Sari',
    });
    const issue = {
      id: newId(),
      code: 'ISU-2026-001',
      title: 'Kata @akuncontoh surat suara dicoblos',
      theme: null,
      clarificationId: null,
      createdAt: context.clock.at,
      createdBy: 'Sari',
      updatedAt: context.clock.at,
      mergedInto: null,
      deletedAt: null,
    };
    const merged = { ...issue, id: newId(), code: 'ISU-2026-002', mergedInto: issue.id };
    const before = await db.findings.get(id);
    await db.imports.add({
      id: newId(),
      at: context.clock.at,
      by: 'Sari',
      files: [],
      added: 0,
      changed: 1,
      undoneAt: null,
      undo: {
        findings: [{ id, before: before ?? null, left: context.clock.at }],
        issues: [issue, merged].map((one) => ({
          id: one.id,
          before: { ...one, title: 'Dulu: akuncontoh' },
          left: one.updatedAt,
        })),
        history: [],
        replies: [],
      },
    });
    await db.issues.bulkAdd([issue, merged]);
    await db.findings.update(id, { issueId: issue.id });
    await db.approvals.add({
      id: newId(),
      findingId: id,
      clarificationId: newId(),
      clarificationVersion: 1,
      textSha256: text.sha256,
      requestedAt: context.clock.at,
      requestedBy: 'Sari',
      answer: {
        outcome: 'returned',
        remark: 'Jangan menyebut akuncontoh, 0812-3456-7890',
        approver: 'Budi',
        office: '',
        answeredAt: context.clock.at,
      },
    });
    await db.stagedWrites.add({
      batch: derivedId('left', context.clock.at),
      writes: before ? [{ kind: 'finding', finding: before, history: [], replies: [], was: null }] : [],
    });
    expect(await everything()).toContain('akuncontoh');
    expect(await at.pass(89)).toBe(0);
    expect(await at.pass(1)).toBe(1);
    const left = await everything();
    for (const gone of ['akuncontoh', 'Akun Contoh', '1900000000000000001', '0812-3456'])
      expect(left).not.toContain(gone);
    const finding = await db.findings.get(id);
    expect(finding).toMatchObject({ status: 'closed', handle: '', permalink: null, postKey: null });
    expect(finding?.text).toBe('7 kontainer surat suara udah dicoblos di Priok');
    expect(await db.evidence.count()).toBe(0);
    expect((await db.history.where('findingId').equals(id).sortBy('id')).at(-1)).toMatchObject({
      by: 'Luruskan',
      field: 'personalRemoved',
      to: '90',
    });
    expect(await db.retentionRuns.toArray()).toMatchObject([{ by: 'Luruskan', days: 90, findings: 1 }]);
    expect(at.changed).toHaveBeenCalledWith([finding]);
    expect(await at.pass(100)).toBe(0);
  });

  it('leaves held, open, replied and young findings alone', async () => {
    await at.findings.change([at.id], { hold: true });
    const { findingId: open } = await at.findings.flag(aPost({ key: 'x:2' }));
    const { findingId: replied } = await at.findings.flag(aPost({ key: 'x:3' }));
    await at.findings.change([replied], { status: 'replied' });
    expect(await at.pass(200)).toBe(0);
    await at.findings.change([open], { status: 'opinion' });
    expect(await at.pass(89)).toBe(0);
    expect(await at.pass(1)).toBe(1);
  });

  it('removes what lies in the bin, too', async () => {
    const { findingId } = await at.findings.flag(aPost({ key: 'x:2' }));
    await at.findings.remove([findingId]);
    expect(await at.pass(90)).toBe(2);
    expect((await at.db.findings.get(findingId))?.handle).toBe('');
  });

  it('announces anew for seven days after weeks in which the computer was off', async () => {
    at.moveBy(120);
    expect(await at.retention.look()).toBe(0);
    expect(await at.pass(6)).toBe(0);
    expect(await at.pass(1)).toBe(1);
  });

  it('removes nothing when the clock jumps years ahead, until a person says that it is right', async () => {
    await at.pass(10);
    at.moveBy(3 * 365);
    expect(await at.pass(30)).toBe(0);
    expect(await at.retention.remove([at.id])).toMatchObject({ ok: false, error: 'clock_in_doubt' });
    expect((await at.db.findings.get(at.id))?.handle).toBe('akuncontoh');
    await at.retention.trustClock();
    expect(await at.pass(6)).toBe(0);
    expect(await at.pass(1)).toBe(1);
  });

  it('goes on as if nothing had been when the clock comes back by itself', async () => {
    await at.pass(80);
    at.moveBy(3 * 365);
    expect(await at.retention.look()).toBe(0);
    at.moveBy(-3 * 365);
    expect(await at.pass(9)).toBe(0);
    expect(await at.pass(1)).toBe(1);
  });

  it('does its work once a day, and never while the setting is 0', async () => {
    at.moveBy(1);
    await at.retention.look();
    const state = await at.db.retentionState.get('state');
    at.moveBy(0.01);
    await at.retention.look();
    expect(await at.db.retentionState.get('state')).toEqual(state);
    const off = await desk(0);
    expect(await off.pass(300)).toBe(0);
  });
});

describe('a removal by hand', () => {
  it('takes only those of the findings that were shown whose time is up', async () => {
    at.moveBy(50);
    const { findingId: young } = await at.findings.flag(aPost({ key: 'x:2' }));
    await at.findings.change([young], { status: 'closed' });
    at.moveBy(45);
    expect(await at.retention.remove([at.id, young])).toEqual({ ok: true, value: 1 });
    expect((await at.db.findings.get(young))?.handle).toBe('akuncontoh');
    expect(await at.db.retentionRuns.toArray()).toMatchObject([{ by: 'Sari', findings: 1 }]);
  });

  it('works through many at once', async () => {
    const ids = await Promise.all(
      Array.from(
        { length: 120 },
        async () => (await at.findings.create({ handle: '@orang', status: 'logged' })).findingId,
      ),
    );
    at.moveBy(91);
    expect(await at.retention.remove(ids)).toEqual({ ok: true, value: 120 });
    expect(
      await at.db.findings
        .where('id')
        .anyOf(ids)
        .filter(({ handle }) => handle !== '')
        .count(),
    ).toBe(0);
    expect(await at.db.retentionRuns.toArray()).toMatchObject([{ findings: 120 }]);
  });
});
