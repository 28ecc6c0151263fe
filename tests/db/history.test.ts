import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../lib/db/database.ts';
import { addFinding, changeFindings, getFinding } from '../../lib/db/findings.ts';
import { type Change, historyOf } from '../../lib/db/history.ts';
import { newId } from '../../lib/util/id.ts';
import { aFinding } from '../log/findings.ts';

const START = Date.parse('2026-11-22T03:00:00.000Z');
const finding = aFinding();
let db: Database;

const stamp = (minute: number, by = 'Sari') => ({
  at: new Date(START + minute * 60_000).toISOString(),
  by,
  newId,
});
const change = (minute: number, fields: Change, by?: string) =>
  changeFindings(db, [finding.id], fields, stamp(minute, by));
const told = async () =>
  (await historyOf(db, finding.id)).slice(1).map(({ field, from, to, by }) => [field, from, to, by]);
const times = async () => {
  const stored = await getFinding(db, finding.id);
  return [stored?.decidedAt, stored?.answeredAt];
};

beforeEach(async () => {
  db = createDatabase(`test-${newId()}`);
  await addFinding(db, finding, { code: '', zone: 'WIB' }, stamp(0));
});

describe('the history', () => {
  it('keeps what one person types on as one event, with the time of the last change', async () => {
    await change(1, { narrative: 'Surat' });
    await change(3, { narrative: 'Surat suara' });
    await change(4, { notes: 'cek' });
    await change(12, { narrative: 'Surat suara tercoblos' });
    expect(await told()).toEqual([
      ['notes', null, 'cek', 'Sari'],
      ['narrative', null, 'Surat suara tercoblos', 'Sari'],
    ]);
    expect((await historyOf(db, finding.id)).at(-1)?.at).toBe(stamp(12).at);
  });

  it('begins anew after ten minutes, for another person, and after anything else that happened', async () => {
    await change(1, { notes: 'a' });
    await change(12, { notes: 'b' });
    await change(13, { notes: 'c' }, 'Budi');
    await change(14, { status: 'in_review' }, 'Budi');
    await change(15, { notes: 'd' }, 'Budi');
    expect(await told()).toEqual([
      ['notes', null, 'a', 'Sari'],
      ['notes', 'a', 'b', 'Sari'],
      ['notes', 'b', 'c', 'Budi'],
      ['status', 'new', 'in_review', 'Budi'],
      ['notes', 'c', 'd', 'Budi'],
    ]);
  });

  it('tells nothing of typing that ended where it began', async () => {
    await change(1, { notes: 'a' });
    await change(2, { notes: '' });
    expect(await told()).toEqual([]);
  });

  it('writes tags as a line and each part of an escalation for itself', async () => {
    await change(1, { tags: ['pleno'], hold: true });
    await change(2, { tags: ['pleno', 'viral'] });
    const sent = { to: 'Bawaslu', at: stamp(3).at, number: '', outcome: null };
    await change(3, { escalation: sent });
    await change(4, { escalation: { ...sent, outcome: 'taken_down' } });
    await change(5, { tags: ['pleno', 'viral'] });
    expect(await told()).toEqual([
      ['tags', null, 'pleno', 'Sari'],
      ['hold', 'false', 'true', 'Sari'],
      ['tags', 'pleno', 'pleno, viral', 'Sari'],
      ['escalation.to', null, 'Bawaslu', 'Sari'],
      ['escalation.at', null, stamp(3).at, 'Sari'],
      ['escalation.outcome', null, 'taken_down', 'Sari'],
    ]);
  });
});

describe('the times of decision and answer', () => {
  it('are those of the first, and stay when the finding is taken up again', async () => {
    await change(1, { decision: 'reply', status: 'in_review' });
    await change(2, { status: 'replied' });
    await change(3, { status: 'in_review' });
    await change(4, { decision: 'log_only', status: 'logged' });
    expect(await times()).toEqual([stamp(1).at, stamp(2).at]);
  });

  it('go with a decision that is taken back', async () => {
    const escalation = { to: 'Polri', at: stamp(1).at, number: '', outcome: null };
    await change(1, { decision: 'escalate', status: 'escalated', escalation });
    expect(await times()).toEqual([stamp(1).at, stamp(1).at]);
    await change(2, { decision: null, status: 'new', escalation: null });
    expect(await times()).toEqual([null, null]);
    await change(3, { decision: 'no_match', status: 'in_review' });
    await change(4, { status: 'escalated', escalation: { ...escalation, at: stamp(4).at } });
    await change(5, { status: 'in_review', escalation: null });
    expect(await times()).toEqual([stamp(3).at, null]);
  });
});
