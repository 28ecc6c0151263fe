import { describe, expect, it } from 'vitest';
import { withoutPersonalData } from '../../../lib/log/depersonalise.ts';
import { mergeRecord } from '../../../lib/log/merge/record.ts';
import type { Incoming, LogRecord } from '../../../lib/log/merge/types.ts';
import { sharedFinding, sharedHistory } from '../../../lib/log/presets.ts';
import type { Reply } from '../../../lib/model/reply.ts';
import { derivedId } from '../../../lib/util/derived-id.ts';
import { COMPOSED } from '../../drafts/wording.ts';
import { anEvent, aRecord, isTrusted } from './office.ts';

const ID = '0193c0de-0000-7000-8000-000000000001';
const MADE = '2026-11-20T01:00:00.000Z';
const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
const merge = (a: LogRecord, b: ReturnType<typeof aRecord>) =>
  mergeRecord(a, b, { isTrusted, choose: () => undefined });

const base = { id: ID, createdAt: MADE, updatedAt: MADE };
const status = (hour: number, from: string, to: string, by = 'Sari') =>
  anEvent(ID, { field: 'status', at: at(hour), from, to, by });

describe('two versions of a finding', () => {
  it('of which one has seen the other: that one goes on, whoever is later', () => {
    const first = aRecord(base, [anEvent(ID, { field: 'created', at: MADE })]);
    const later = aRecord({ ...base, status: 'logged', updatedAt: at(3) }, [
      ...first.history,
      status(3, 'new', 'logged'),
    ]);
    for (const [a, b] of [
      [first, later],
      [later, first],
    ] as const) {
      const { record, conflicts } = merge(a, b);
      expect(conflicts).toEqual([]);
      expect(record.finding.status).toBe('logged');
      expect(record.history).toHaveLength(2);
    }
  });

  it('that were both changed are a conflict; decided is proposed before undecided, the later before the earlier', () => {
    const here = aRecord({ ...base, status: 'in_review', notes: 'lama', updatedAt: at(9) }, [
      status(9, 'new', 'in_review', 'Budi'),
      anEvent(ID, { field: 'notes', at: at(2), to: 'lama' }),
    ]);
    const there = aRecord({ ...base, status: 'logged', notes: 'baru', updatedAt: at(5) }, [
      status(4, 'new', 'logged'),
      anEvent(ID, { field: 'notes', at: at(5), to: 'baru', by: 'Rina' }),
    ]);
    const { record, conflicts } = merge(here, there);
    expect(conflicts).toMatchObject([
      { part: 'status', proposed: 'incoming' },
      { part: 'notes', proposed: 'incoming' },
    ]);
    expect(record.finding).toMatchObject({ status: 'logged', notes: 'baru', updatedAt: at(9) });
    expect(record.history).toHaveLength(4);
    const kept = mergeRecord(here, there, { isTrusted, choose: () => 'current' });
    expect(kept.record.finding).toMatchObject({ status: 'in_review', notes: 'lama' });
  });

  it.each(['province', 'anonymous', 'public'] as const)('lose nothing to a file made for “%s”', (preset) => {
    const full = aRecord(
      {
        ...base,
        handle: '@budi_contoh',
        name: 'Budi Contoh',
        text: `Hubungi 0812-3456-7890. ${'Surat suara tercoblos. '.repeat(20)}`,
        notes: 'Sudah ditelepon',
        permalink: 'https://x.com/budi_contoh/status/1',
        postKey: 'x:1',
        escalation: { to: 'Bawaslu', at: at(2), number: 'B-12', outcome: null },
      },
      [anEvent(ID, { field: 'created', at: MADE })],
    );
    const shared = {
      ...full,
      finding: sharedFinding(preset, full.finding),
      history: sharedHistory(preset, full.history),
    };
    for (const [a, b] of [
      [full, shared],
      [shared, full],
    ] as const) {
      const { record, conflicts } = merge(a, b);
      expect(conflicts).toEqual([]);
      expect(record.finding).toEqual(full.finding);
    }
  });

  it('ask nobody while one person typed on, and take a table only for what it carries', () => {
    const typed = (id: string, to: string, hour: number) => ({
      ...anEvent(ID, { field: 'notes', at: at(hour), to }),
      id,
    });
    const half = aRecord({ ...base, notes: 'Sudah', updatedAt: at(2) }, [typed('a', 'Sudah', 2)]);
    const whole = aRecord({ ...base, notes: 'Sudah ditelepon', updatedAt: at(3) }, [
      typed('b', 'Sudah ditelepon', 3),
    ]);
    expect(merge(half, whole)).toMatchObject({
      conflicts: [],
      record: { finding: { notes: 'Sudah ditelepon' } },
    });
    const table = {
      ...aRecord({ ...base, region: 'Sleman', updatedAt: at(4) }),
      carries: new Set(['region']),
    };
    expect(merge(whole, table).record.finding).toMatchObject({ notes: 'Sudah ditelepon', region: 'Sleman' });
  });

  it('are not ruled by a clock that is years ahead', () => {
    const wrong = aRecord({ ...base, notes: 'besok', updatedAt: '2031-01-01T00:00:00.000Z' });
    const right = aRecord({ ...base, notes: 'kemarin sore', updatedAt: at(5) });
    for (const [a, b] of [
      [wrong, right],
      [right, wrong],
    ] as const) {
      const { record, conflicts } = merge(a, b);
      expect(conflicts).toHaveLength(1);
      expect(record.finding.notes).toBe('kemarin sore');
    }
  });

  it('of which one had its personal data removed: a file does not bring them back', () => {
    const kept = aRecord({ ...base, updatedAt: at(8), personalRemovedAt: at(8) });
    const old = aRecord({ ...base, handle: '@budi_contoh', permalink: 'https://x.com/budi_contoh/status/1' });
    expect(merge(kept, old).record.finding).toMatchObject({ handle: '', permalink: null });
    expect(merge(old, kept).record.finding).toMatchObject({ handle: '', permalink: null });
  });

  it('of which one is held: that its office no longer keeps the data takes none of it away', () => {
    const personal = {
      handle: '@budi_contoh',
      permalink: 'https://x.com/budi_contoh/status/1',
      notes: 'Adi',
      name: 'Adi',
    };
    const reply: Reply = {
      id: derivedId('reply', MADE),
      findingId: ID,
      clarificationId: derivedId('entry', MADE),
      clarificationVersion: 1,
      platform: 'x',
      text: 'Kak Adi, faktanya …',
      ...COMPOSED,
      via: 'copy',
      copiedAt: MADE,
      copiedBy: 'Sari',
      url: 'https://x.com/adi/status/2',
    };
    const told = anEvent(ID, { field: 'notes', at: MADE, to: 'Adi' });
    const held = { ...aRecord({ ...base, ...personal, hold: true }, [told]), replies: [reply] };
    const elsewhere = withoutPersonalData({ ...held, history: [told] }, at(8));
    const kept: Incoming = {
      ...elsewhere,
      finding: { ...elsewhere.finding, status: 'closed', hold: false },
      carries: null,
    };
    expect(kept.replies).not.toEqual([reply]);
    const { record, conflicts } = merge(held, kept);
    expect(record).toMatchObject({ history: [told], replies: [reply] });
    expect(conflicts).toEqual([]);
    expect(record.finding).toMatchObject({ ...personal, status: 'closed' });
    expect(record.finding.personalRemovedAt).toBeUndefined();
  });
});
