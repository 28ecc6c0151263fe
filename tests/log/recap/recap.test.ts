import { describe, expect, it } from 'vitest';
import { recapOf } from '../../../lib/log/recap/recap.ts';
import { CONTEXT, FINDINGS, ISSUES } from './fixture.ts';

const counts = (tallies: { key: string; content: number; issues: number }[]) =>
  Object.fromEntries(tallies.map(({ key, content, issues }) => [key, [content, issues]]));

describe('the recap of 300 findings equals the count by hand', () => {
  const recap = recapOf(FINDINGS, CONTEXT);

  it('has 300 findings to count', () => expect(FINDINGS).toHaveLength(300));

  it('counts posts and issues apart, without criticism, second flags and exempt rows', () => {
    // 60 + 40 + 50 + 30 + 20 + 10 + 15 + 5
    expect(recap.content).toBe(230);
    expect(recap.issues).toBe(4);
    // 20 new + 15 unclarifiable
    expect(recap.ungrouped).toBe(35);
    expect(recap.opinion).toBe(25);
    expect(recap.duplicates).toBe(12);
    expect(recap.withheld).toBe(8);
  });

  it('counts what was decided, answered and is open', () => {
    // All but the 20 new.
    expect(recap.decided).toBe(210);
    // 60 + 40 + 50 + 5
    expect(recap.answered).toBe(155);
    // 20 new + 10 that wait
    expect(recap.open).toBe(30);
    expect(recap.overdue).toBe(20);
  });

  it('divides by platform, theme, verdict, decision, status and unit', () => {
    expect(counts(recap.platforms)).toEqual({
      tiktok: [65, 2],
      whatsapp: [50, 1],
      facebook: [40, 1],
      x: [35, 0],
      youtube: [30, 1],
      instagram: [10, 1],
    });
    expect(counts(recap.themes)).toEqual({
      surat_suara: [100, 1],
      penipuan_apk: [50, 1],
      server_it: [40, 1],
      none: [35, 0],
      hasil_luar_negeri: [5, 1],
    });
    expect(counts(recap.verdicts)).toEqual({ HOAKS: [115, 3], none: [65, 1], PENIPUAN: [50, 1] });
    expect(counts(recap.decisions)).toEqual({
      reply: [115, 3],
      escalate: [50, 1],
      none: [35, 0],
      log_only: [30, 1],
    });
    expect(counts(recap.statuses)).toEqual({
      replied: [65, 2],
      escalated: [50, 1],
      closed: [40, 1],
      logged: [30, 1],
      new: [20, 0],
      unclarifiable: [15, 0],
      awaiting_approval: [10, 1],
    });
    expect(counts(recap.units)).toEqual({ 'KPU Kab. Contoh': [190, 4], 'KPU Kota Contoh': [40, 1] });
  });

  it('measures the time to the first answer', () => {
    // 5 × 10, 60 × 30, 40 × 120, 50 × 1500 minutes: the 78th of 155 is 120, the 140th is 1500.
    expect(recap.response).toEqual({ answers: 155, median: 120, p90: 1_500, inTime: 105 / 155 });
  });

  it('names the most spread issues and the claims without a clarification', () => {
    expect(recap.top.map(({ code, content, answered }) => [code, content, answered])).toEqual([
      ['ISU-2026-001', 100, 100],
      ['ISU-2026-003', 50, 50],
      ['ISU-2026-002', 40, 0],
      ['ISU-2026-004', 5, 5],
    ]);
    expect(recap.top[0]?.platforms).toEqual(['facebook', 'tiktok']);
    // 30 logged + 20 new; what cannot be judged needs no clarification.
    expect(recap.gapContent).toBe(50);
    expect(recap.gaps.map(({ code, content }) => [code, content])).toEqual([['ISU-2026-002', 30]]);
  });

  it('has a line for every day of the period, by the office’s clock', () => {
    expect(recap.days.map(({ day, content, answered }) => [day.slice(8), content, answered])).toEqual([
      ['16', 60, 60],
      ['17', 40, 40],
      ['18', 50, 50],
      ['19', 30, 0],
      ['20', 30, 0],
      ['21', 15, 0],
      ['22', 5, 5],
    ]);
  });
});

describe('who may read a recap', () => {
  it('shows the public rows of class public only', () => {
    const recap = recapOf(FINDINGS, { ...CONTEXT, audience: 'public' });
    expect(recap.content).toBe(5);
    // All 275 of the week but those five.
    expect(recap.withheld).toBe(270);
  });

  it('shows the office everything, exempt rows included', () => {
    const recap = recapOf(FINDINGS, { ...CONTEXT, audience: 'all' });
    expect(recap.content).toBe(238);
    expect(recap.withheld).toBe(0);
  });
});

it('counts the findings of a merged issue for the one that took it over', () => {
  const { ballots, server } = ISSUES;
  const issueOf = (id: string) =>
    id === server.id ? ballots : (Object.values(ISSUES).find((issue) => issue.id === id) ?? null);
  const recap = recapOf(FINDINGS, { ...CONTEXT, issueOf });
  expect(recap.issues).toBe(3);
  expect(recap.top[0]).toMatchObject({ code: 'ISU-2026-001', content: 140 });
});

it('counts by the clock of the zone', () => {
  // In Papua the Sunday evening of Jakarta is Monday already, and the Monday after is later still.
  const recap = recapOf(FINDINGS, { ...CONTEXT, zone: 'WIT' });
  expect(recap.content).toBe(243);
});

it('of nothing is all zeros', () => {
  expect(recapOf([], CONTEXT)).toMatchObject({
    content: 0,
    issues: 0,
    response: { answers: 0, median: null, p90: null, inTime: null },
    top: [],
  });
});
