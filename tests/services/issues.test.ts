import { describe, expect, it } from 'vitest';
import { getFindings, listFindings } from '../../lib/db/findings.ts';
import { historyOf } from '../../lib/db/history.ts';
import { listIssues } from '../../lib/db/issues.ts';
import { candidatesFor, proposalsOf } from '../../lib/log/issues/propose.ts';
import { standingIssues } from '../../lib/log/issues/standing.ts';
import { groupSimilar } from '../../lib/matching/index.ts';
import type { FindingFields } from '../../lib/model/finding.ts';
import type { IssueUndo } from '../../lib/model/issue.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { createIssueProposals } from '../../lib/services/issue-proposals.ts';
import { createIssues } from '../../lib/services/issues.ts';
import { createSimilar } from '../../lib/services/similar.ts';
import type { Outcome } from '../../lib/util/outcome.ts';
import { aContext } from './fixtures.ts';

const CLAIM = { title: 'Hasil luar negeri sudah keluar', theme: null, clarificationId: null };

function aDesk() {
  const context = aContext();
  const similar = createSimilar(context);
  const findings = createFindings(context, similar.changed);
  const issues = createIssues(context, similar.changed);
  const flag = async (text: string, fields: Partial<FindingFields> = {}) =>
    (await findings.create({ text, ...fields })).findingId;
  const issueOf = async (id: string) => (await getFindings(context.db, [id]))[0]?.issueId ?? null;
  const own = createIssueProposals(context, similar);
  const propose = async () => {
    const standing = standingIssues(await listIssues(context.db));
    const issueIdOf = (id: string | null) => (id && standing(id)?.id) || null;
    const candidates = candidatesFor(await listFindings(context.db), issueIdOf, 100);
    const posts = candidates.findings.map((finding) => ({
      ...finding,
      claim: candidates.claims.get(finding.id) ?? null,
    }));
    return proposalsOf(groupSimilar(posts), candidates, issueIdOf);
  };
  return { ...context, findings, issues, proposals: { ...own, all: propose }, flag, issueOf };
}

const won = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
};

describe('issues', () => {
  it('get a running code of their year and take their findings from other issues', async () => {
    const { issues, flag, issueOf, db } = aDesk();
    const [a, b] = [await flag('satu'), await flag('dua')];
    const first = await issues.create(CLAIM, [a, b]);
    const second = await issues.create({ ...CLAIM, title: 'Klaim kedua' }, [b]);
    expect((await listIssues(db)).map(({ code }) => code).sort()).toEqual(['ISU-2026-001', 'ISU-2026-002']);
    expect([await issueOf(a), await issueOf(b)]).toEqual([first.id, second.id]);
    expect((await historyOf(db, b)).map(({ field, from, to }) => [field, from, to]).slice(1)).toEqual([
      ['issueId', null, first.id],
      ['issueId', first.id, second.id],
    ]);
  });

  it('are merged: the findings move, the issue points to the one that took it over', async () => {
    const { issues, flag, issueOf, db } = aDesk();
    const [a, b] = [await flag('satu'), await flag('dua')];
    const from = await issues.create(CLAIM, [a]);
    const into = await issues.create(CLAIM, [b]);
    won(await issues.merge([from.id], into.id));
    expect(await issueOf(a)).toBe(into.id);
    expect((await listIssues(db)).find(({ id }) => id === from.id)?.mergedInto).toBe(into.id);
    expect(await issues.merge([into.id], from.id)).toMatchObject({ ok: false, error: 'not_found' });
  });

  it('are made many at once, with one way back; what stands no more is passed over', async () => {
    const { issues, flag, issueOf, db } = aDesk();
    const [a, b, c, d] = [await flag('satu'), await flag('dua'), await flag('tiga'), await flag('empat')];
    const there = await issues.create(CLAIM, [a]);
    const gone = await issues.create(CLAIM, []);
    won(await issues.remove(gone.id));
    const undo = await issues.place([
      { findingIds: [b], to: there.id },
      { findingIds: [c], to: { ...CLAIM, title: 'Klaim baru' } },
      { findingIds: [d], to: gone.id },
    ]);
    const made = (await listIssues(db)).find(({ title }) => title === 'Klaim baru');
    expect(made?.code).toBe('ISU-2026-003');
    expect(await Promise.all([a, b, c, d].map(issueOf))).toEqual([there.id, there.id, made?.id, null]);
    await issues.undo(undo);
    expect(await Promise.all([a, b, c, d].map(issueOf))).toEqual([there.id, null, null, null]);
    expect((await listIssues(db)).find(({ id }) => id === made?.id)?.deletedAt).not.toBeNull();
  });

  it('that are deleted let their findings go', async () => {
    const { issues, flag, issueOf } = aDesk();
    const a = await flag('satu');
    const { id } = await issues.create(CLAIM, [a]);
    won(await issues.remove(id));
    expect(await issueOf(a)).toBeNull();
    expect(await issues.assign([a], id)).toMatchObject({ ok: false, error: 'not_found' });
  });

  it('come back as they were from every change', async () => {
    const { issues, flag, db } = aDesk();
    const [a, b, c] = [await flag('satu'), await flag('dua'), await flag('tiga')];
    const one = await issues.create(CLAIM, [a, b]);
    const two = await issues.create({ ...CLAIM, title: 'Klaim kedua' }, [c]);
    const state = async () => ({
      issues: (await listIssues(db)).map(({ updatedAt: _, ...issue }) => issue),
      findings: (await getFindings(db, [a, b, c])).map(({ issueId }) => issueId),
    });
    const before = await state();
    const steps: (() => Promise<IssueUndo>)[] = [
      async () => won(await issues.change(one.id, { ...CLAIM, title: 'Judul baru' })),
      async () => won(await issues.assign([a], two.id)),
      async () => won(await issues.merge([one.id], two.id)),
      async () => won(await issues.remove(two.id)),
    ];
    for (const step of steps) {
      const undo = await step();
      expect(await state()).not.toEqual(before);
      await issues.undo(undo);
      expect(await state()).toEqual(before);
    }
    const split = await issues.create({ ...CLAIM, title: 'Pecahan' }, [b]);
    await issues.undo(split.undo);
    expect((await state()).findings).toEqual(before.findings);
    expect((await listIssues(db)).find(({ id }) => id === split.id)?.deletedAt).not.toBeNull();
  });
});

/** Komdigi listed four items on one claim within four days of February 2024; officers count one issue. */
const ABROAD = [
  'Beredar hasil exit poll Pemilu 2024 di luar negeri, paslon 01 menang telak',
  'Hasil exit poll pemilu 2024 luar negeri: paslon 01 menang telak',
  'Viral! hasil exit poll Pemilu 2024 luar negeri 01 menang',
  'exit poll pemilu luar negeri 2024 hasilnya paslon 01 menang telak!!',
];

describe('proposals of issues', () => {
  it('group what says the same, and leave criticism alone', async () => {
    const { flag, proposals } = aDesk();
    const abroad = await Promise.all(ABROAD.map((text) => flag(text)));
    const other = await flag('KPU kirim berkas APK PPS lewat WhatsApp, jangan dibuka');
    await flag('Kinerja KPU lambat sekali, kecewa berat', { status: 'opinion' });
    const all = await proposals.all();
    expect(all.map(({ findingIds, issueId }) => [findingIds.toSorted(), issueId])).toEqual([
      [abroad.toSorted(), null],
      [[other], null],
    ]);
    expect(all[0]?.title).toMatch(/exit poll/i);
  });

  it('lead to the issue of what says the same', async () => {
    const { flag, proposals, issues } = aDesk();
    const [first, second, ...rest] = await Promise.all(ABROAD.map((text) => flag(text)));
    const { id } = await issues.create(CLAIM, [first ?? '', second ?? '']);
    const [proposal] = await proposals.all();
    expect(proposal).toMatchObject({ issueId: id });
    expect(proposal?.findingIds.toSorted()).toEqual(rest.toSorted());
    expect(await proposals.of(rest[0] ?? '')).toBe(id);
  });

  it('lead to the issue of what was answered with the same entry', async () => {
    const { flag, proposals, issues, newId } = aDesk();
    const answered = { clarificationId: newId(), clarificationVersion: 1 };
    const { id } = await issues.create(CLAIM, [await flag('kata yang sama sekali lain', answered)]);
    const loose = await flag('video tanpa teks yang jelas dari TPS', answered);
    expect(await proposals.all()).toMatchObject([{ findingIds: [loose], issueId: id }]);
  });
});
