import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMerge, type StoredLog } from '../../../lib/log/merge/plan.ts';
import { mergeRecord } from '../../../lib/log/merge/record.ts';
import type { Incoming, LogRecord } from '../../../lib/log/merge/types.ts';
import { type Finding, STATUSES } from '../../../lib/model/finding.ts';
import type { HistoryEvent } from '../../../lib/model/history.ts';
import { derivedId } from '../../../lib/util/derived-id.ts';
import { anEvent, anOfficeFile, aPlan, aRecord, isTrusted } from './office.ts';

const MADE = '2026-11-20T01:00:00.000Z';
const idOf = (n: number) => derivedId(`finding ${n}`, MADE);

/** A finding after some changes by one office: fields and history agree, as the log writes them. */
const version = (n: number, office: string) =>
  fc
    .array(
      fc.record({
        field: fc.constantFrom('status', 'notes', 'region', 'assignee'),
        minute: fc.integer({ min: 1, max: 50 }),
        status: fc.constantFrom(...STATUSES),
        text: fc.constantFrom('', 'satu', 'dua', 'tiga kata panjang'),
      }),
      { maxLength: 5 },
    )
    .map((steps): Incoming => {
      const start = aRecord({
        id: idOf(n),
        number: `KPU-3373-2026-${n}`,
        postKey: `x:${n % 3}`,
        createdAt: MADE,
        updatedAt: MADE,
      });
      const finding: Finding = { ...start.finding };
      const history: HistoryEvent[] = [anEvent(finding.id, { field: 'created', at: MADE })];
      for (const { field, minute, status, text } of [...steps].sort((a, b) => a.minute - b.minute)) {
        const at = `2026-11-20T02:${String(minute).padStart(2, '0')}:00.000Z`;
        const to = field === 'status' ? status : text;
        const from = String(finding[field as keyof Finding] ?? '');
        if (from === to) continue;
        history.push(anEvent(finding.id, { field, at, by: office, from: from || null, to: to || null }));
        Object.assign(finding, { [field]: to, updatedAt: at });
      }
      return { ...start, finding, history };
    });

const office = (name: string) =>
  fc.tuple(version(1, name), version(2, name), version(3, name), version(4, name)).map((all) => all);

const EMPTY: StoredLog = { records: new Map(), ofPosts: [], issues: new Map() };

/** The log after an import. */
function after(stored: StoredLog, files: Parameters<typeof planMerge>[1]): StoredLog {
  const records = new Map(stored.records);
  for (const write of planMerge(stored, files, aPlan).writes) {
    if (write.kind !== 'finding') continue;
    const before = records.get(write.finding.id);
    const history = [...(before?.history ?? []), ...write.history].sort((a, b) => (a.id < b.id ? -1 : 1));
    records.set(write.finding.id, { finding: write.finding, history, replies: [] } satisfies LogRecord);
  }
  return { ...stored, records };
}

it('merges two versions to the same record, whichever comes first', () => {
  fc.assert(
    fc.property(version(1, 'Sari'), version(1, 'Budi'), (a, b) => {
      const merge = (one: Incoming, other: Incoming) =>
        mergeRecord(one, other, { isTrusted, choose: () => undefined }).record;
      expect(merge(b, a)).toEqual(merge(a, b));
    }),
    { numRuns: 500 },
  );
});

it('changes nothing when the same files come again, in any order', () => {
  fc.assert(
    fc.property(office('Sari'), office('Budi'), (a, b) => {
      const files = [anOfficeFile(a), anOfficeFile(b, { unitCode: 'KPU-3374' })];
      const once = after(EMPTY, files);
      const again = planMerge(once, [...files].reverse(), aPlan);
      expect(again.writes).toEqual([]);
      expect(again.conflicts).toEqual([]);
      expect(again.samePosts).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('loses no finding and no event, and invents no value', () => {
  fc.assert(
    fc.property(office('Sari'), office('Budi'), (a, b) => {
      const files = [anOfficeFile(a), anOfficeFile(b, { unitCode: 'KPU-3374' })];
      const { records } = after(EMPTY, files);
      for (const { finding, history } of [...a, ...b]) {
        const merged = records.get(finding.id);
        const events = new Set(merged?.history.map(({ id }) => id));
        expect(history.every(({ id }) => events.has(id))).toBe(true);
        const versions = [...a, ...b].filter(({ finding: { id } }) => id === finding.id);
        expect(versions.map((one) => one.finding.notes)).toContain(merged?.finding.notes);
      }
    }),
    { numRuns: 200 },
  );
});

it('gives the same log, whatever the order in which the files were chosen', () => {
  fc.assert(
    fc.property(office('Sari'), office('Budi'), office('Rina'), (a, b, c) => {
      const files = [
        anOfficeFile(a),
        anOfficeFile(b, { unitCode: 'KPU-3374' }),
        anOfficeFile(c, { unitCode: 'KPU-3375' }),
      ];
      const findings = (log: StoredLog) => [...log.records.values()].map(({ finding }) => finding);
      const byId = (all: Finding[]) => all.sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(byId(findings(after(EMPTY, [...files].reverse())))).toEqual(byId(findings(after(EMPTY, files))));
    }),
    { numRuns: 200 },
  );
});
