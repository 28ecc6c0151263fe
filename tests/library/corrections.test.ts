import { describe, expect, it } from 'vitest';
import { CORRECTED, corrections, lapseOf } from '../../lib/library/corrections.ts';
import type { HistoryEvent } from '../../lib/model/history.ts';
import type { Reply } from '../../lib/model/reply.ts';
import { newId } from '../../lib/util/id.ts';
import { COMPOSED } from '../drafts/wording.ts';
import { stored } from '../exchange/package/entries.ts';

const NOW = new Date('2026-11-22T03:00:00.000Z');

const replyFrom = (clarificationId: string, copiedAt = '2026-11-20T03:00:00.000Z'): Reply => ({
  id: newId(),
  findingId: newId(),
  clarificationId,
  clarificationVersion: 1,
  platform: 'x',
  text: 'balasan',
  ...COMPOSED,
  copiedAt,
  via: 'copy' as const,
  copiedBy: 'Sari',
  url: null,
});
const mark = (replyId: string, set: boolean): HistoryEvent => ({
  id: newId(),
  findingId: newId(),
  at: NOW.toISOString(),
  by: 'Sari',
  field: CORRECTED,
  from: set ? null : replyId,
  to: set ? replyId : null,
});

describe('a lapsed entry', () => {
  it.each([
    ['revoked', { status: 'revoked' as const }],
    ['superseded', { status: 'superseded' as const }],
    ['expired', { validUntil: '2026-11-21' }],
    [null, { validUntil: '2026-11-22' }],
    [null, {}],
    [null, { status: 'revoked' as const, deletedAt: NOW.toISOString() }],
  ])('is %s', (lapse, changes) => {
    expect(lapseOf(stored(changes), NOW)).toBe(lapse);
  });
});

describe('what stands in the place of an entry', () => {
  const last = stored({ code: 'C' });
  const middle = stored({ code: 'B', status: 'superseded', supersededBy: last.id });
  const first = stored({ code: 'A', status: 'superseded', supersededBy: middle.id });
  const successorIn = (entries: Parameters<typeof corrections>[0]['entries']) =>
    corrections({ replies: [replyFrom(first.id)], entries, findings: [], history: [] }, NOW)[0]?.successor;

  it('is the last that replaced it, and only while that may be used', () => {
    expect(successorIn([first, middle, last])).toMatchObject({ code: 'C' });
    expect(successorIn([first, middle, { ...last, status: 'revoked' }])).toBeNull();
    expect(successorIn([first, middle, { ...last, deletedAt: NOW.toISOString() }])).toBeNull();
    expect(successorIn([first])).toBeNull();
  });

  it('is nothing where entries replace each other in a circle', () => {
    expect(successorIn([first, { ...middle, supersededBy: first.id }])).toBeNull();
  });
});

describe('corrections', () => {
  const gone = stored({ status: 'revoked' });
  const good = stored();

  it('are due for replies from lapsed entries only, the newest first', () => {
    const [old, late] = [replyFrom(gone.id, '2026-11-01T00:00:00.000Z'), replyFrom(gone.id)];
    const list = corrections(
      { replies: [old, replyFrom(good.id), late], entries: [gone, good], findings: [], history: [] },
      NOW,
    );
    expect(list.map(({ reply, lapse, done }) => [reply.id, lapse, done])).toEqual([
      [late.id, 'revoked', false],
      [old.id, 'revoked', false],
    ]);
  });

  it('go to the end when they are done, and come back when the mark is taken back', () => {
    const [first, second] = [replyFrom(gone.id), replyFrom(gone.id, '2026-11-01T00:00:00.000Z')];
    const list = (history: HistoryEvent[]) =>
      corrections({ replies: [first, second], entries: [gone], findings: [], history }, NOW).map(
        ({ reply, done }) => [reply.id, done],
      );
    expect(list([mark(first.id, true)])).toEqual([
      [second.id, false],
      [first.id, true],
    ]);
    expect(list([mark(first.id, true), mark(first.id, false)])[0]).toEqual([first.id, false]);
  });
});
