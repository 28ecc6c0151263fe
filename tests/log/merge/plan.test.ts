import { describe, expect, it } from 'vitest';
import { planMerge } from '../../../lib/log/merge/plan.ts';
import { sharedCodes } from '../../../lib/log/merge/same-codes.ts';
import { waysFor } from '../../../lib/log/merge/same-posts.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Issue } from '../../../lib/model/issue.ts';
import { derivedId } from '../../../lib/util/derived-id.ts';
import { anEvent, anOfficeFile, aPlan, aRecord, logOf } from './office.ts';

const MADE = '2026-11-20T01:00:00.000Z';
const id = derivedId('one', MADE);
const other = derivedId('other', MADE);
const written = (plan: ReturnType<typeof planMerge>): Finding[] =>
  plan.writes.flatMap((write) => (write.kind === 'finding' ? write.finding : []));

const post = (change: Partial<Finding>) =>
  aRecord({ createdAt: MADE, updatedAt: MADE, postKey: 'x:1', ...change });

describe('a plan', () => {
  it('makes the later of two undecided findings of one post a duplicate, in the issue of the first', () => {
    const issueId = derivedId('issue', MADE);
    const here = post({ id, unit: 'KPU Provinsi Contoh', issueId });
    const there = post({ id: other, createdAt: '2026-11-20T02:00:00.000Z' });
    const plan = planMerge(logOf(here), [anOfficeFile([there])], aPlan);
    expect(plan.samePosts).toMatchObject([{ key: 'x:1', proposed: 'duplicate' }]);
    expect(written(plan)).toMatchObject([{ id: other, status: 'duplicate', issueId }]);
    expect(waysFor([here.finding, there.finding])).toContain('issue');
    expect(waysFor([there.finding])).toEqual(['duplicate', 'separate']);
    const choices = new Map([['x:1', 'separate']]);
    const kept = planMerge(logOf(here), [anOfficeFile([there])], { ...aPlan, choices });
    expect(written(kept)).toMatchObject([{ id: other, status: 'new', issueId: null }]);
  });

  it('leaves what its office decided, and puts it into one issue only', () => {
    const issueId = derivedId('issue', MADE);
    const here = post({ id, issueId });
    const there = post({
      id: other,
      createdAt: '2026-11-20T02:00:00.000Z',
      status: 'replied',
      decision: 'reply',
    });
    const plan = planMerge(logOf(here), [anOfficeFile([there])], aPlan);
    expect(plan.samePosts[0]?.proposed).toBe('issue');
    expect(written(plan)).toMatchObject([{ id: other, status: 'replied', issueId }]);
  });

  it('takes a finding whose id another one has under an id of its own, the same each time', () => {
    const here = aRecord({ id, createdAt: MADE, unit: 'KPU Kota Satu' });
    const there = aRecord({ id, createdAt: '2026-11-21T01:00:00.000Z', unit: 'KPU Kota Dua' }, [
      anEvent(id, { field: 'created', at: MADE }),
    ]);
    const files = [anOfficeFile([there])];
    const plan = planMerge(logOf(here), files, aPlan);
    expect(plan.apart).toMatchObject([{ chosen: 'take' }]);
    const [own, ...more] = plan.writes;
    expect(more).toEqual([]);
    if (own?.kind !== 'finding') throw new Error('no finding');
    expect(own.finding.id).not.toBe(id);
    expect(own.history).toMatchObject([{ findingId: own.finding.id }]);
    const again = logOf(here, { finding: own.finding, history: own.history, replies: [] });
    expect(planMerge(again, files, aPlan)).toMatchObject({ writes: [], apart: [] });
    const twice = [...files, { ...anOfficeFile([there]), name: 'salinan (1).jsonl' }];
    expect(planMerge(logOf(here), twice, aPlan).apart).toHaveLength(1);
    const choices = new Map([[plan.apart[0]?.key ?? '', 'leave']]);
    expect(planMerge(logOf(here), files, { ...aPlan, choices }).writes).toEqual([]);
  });

  it('does not follow a clock that runs years ahead a second time', () => {
    const here = aRecord({ id, createdAt: MADE, postKey: 'x:1' });
    const ahead = '2031-11-20T01:00:00.000Z';
    const there = aRecord({ id: other, createdAt: ahead, updatedAt: ahead, postKey: 'x:1' });
    const files = [anOfficeFile([there])];
    const [duplicate] = planMerge(logOf(here), files, aPlan).writes;
    if (duplicate?.kind !== 'finding') throw new Error('no finding');
    expect(duplicate.finding.status).toBe('duplicate');
    const { finding, history, replies } = duplicate;
    expect(planMerge(logOf(here, { finding, history, replies }), files, aPlan).writes).toEqual([]);
  });

  it('writes the version that was put aside into the history, so that nobody is asked twice', () => {
    const notes = (at: string, to: string, by: string) => anEvent(id, { field: 'notes', at, to, by });
    const base = { id, createdAt: MADE };
    const here = aRecord({ ...base, notes: 'di sini', updatedAt: '2026-11-20T05:00:00.000Z' }, [
      notes('2026-11-20T05:00:00.000Z', 'di sini', 'Budi'),
    ]);
    // As for others: without history.
    const there = aRecord({ ...base, notes: 'di sana', updatedAt: '2026-11-20T06:00:00.000Z' });
    for (const side of ['current', 'incoming'] as const) {
      const key = `${id} notes KPU-3373.jsonl`;
      const plan = planMerge(logOf(here), [anOfficeFile([there])], {
        ...aPlan,
        choices: new Map([[key, side]]),
      });
      expect(plan.conflicts).toMatchObject([{ key, proposed: 'incoming', chosen: side }]);
      const [write] = plan.writes;
      if (write?.kind !== 'finding') throw new Error('no finding');
      expect(write.finding.notes).toBe(side === 'current' ? 'di sini' : 'di sana');
      const after = logOf({ ...write, history: [...here.history, ...write.history] });
      const again = planMerge(after, [anOfficeFile([there])], aPlan);
      expect(again.conflicts).toEqual([]);
      expect(again.writes).toEqual([]);
    }
  });

  it('meets issues by id and shows whose code a new one has', () => {
    const issue: Issue = {
      id: derivedId('issue', MADE),
      code: 'ISU-2026-001',
      title: 'Tercoblos',
      theme: null,
      clarificationId: null,
      createdAt: MADE,
      createdBy: 'Sari',
      updatedAt: MADE,
      mergedInto: null,
      deletedAt: null,
    };
    const file = anOfficeFile([], {}, { issues: [issue] });
    const [write] = planMerge(logOf(), [file], aPlan).writes;
    if (write?.kind !== 'issue') throw new Error('no issue');
    expect(write.issue.code).toBe('ISU-2026-001/KPU-3373');
    const stored = { ...logOf(), issues: new Map([[issue.id, write.issue]]) };
    expect(planMerge(stored, [file], aPlan).writes).toEqual([]);
    const renamed = { ...issue, title: 'Surat suara tercoblos', updatedAt: '2026-11-21T01:00:00.000Z' };
    const [later] = planMerge(stored, [anOfficeFile([], {}, { issues: [renamed] })], aPlan).writes;
    expect(later).toMatchObject({ issue: { title: renamed.title, code: 'ISU-2026-001/KPU-3373' } });
    const deleted = { ...renamed, deletedAt: renamed.updatedAt };
    const [kept] = planMerge(stored, [anOfficeFile([], {}, { issues: [deleted] })], aPlan).writes;
    expect(kept).toMatchObject({ issue: { deletedAt: null } });
  });

  it('names codes under which more than one office works', () => {
    const files = [
      anOfficeFile([], { unit: 'KPU Kota Satu' }),
      anOfficeFile([], { unit: 'KPU Kota Dua' }),
      anOfficeFile([], { unit: 'KPU Kota Tiga', unitCode: 'KPU-3374' }),
    ];
    expect(sharedCodes(files, { unit: 'KPU Provinsi', unitCode: 'KPU-33' })).toEqual([
      { code: 'KPU-3373', units: ['KPU Kota Satu', 'KPU Kota Dua'] },
    ]);
    const row = aRecord({ unit: 'KPU Kab. Empat', number: 'KPU-3374-2026-0001' });
    const tables = [{ ...anOfficeFile([row]), head: null }];
    const spelled = { unit: 'KPU Kabupaten Empat', unitCode: 'KPU-3374' };
    expect(sharedCodes(tables, spelled)).toEqual([]);
    expect(sharedCodes(tables, { ...spelled, unit: 'KPU Kota Tiga' })).toMatchObject([{ code: 'KPU-3374' }]);
  });
});
