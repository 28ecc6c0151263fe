import type { Incoming, LogRecord, OfficeFile } from '../../../lib/log/merge/types.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { HistoryEvent } from '../../../lib/model/history.ts';
import type { LogFileHead } from '../../../lib/model/log-file.ts';
import { derivedId } from '../../../lib/util/derived-id.ts';
import { aFinding } from '../findings.ts';

export const NOW = new Date('2026-11-22T03:00:00.000Z');
export const isTrusted = (at: string) => at >= '2020-01-01' && at <= '2026-11-23T03:00:00.000Z';

let ids = 0;
const stamp = {
  at: NOW.toISOString(),
  by: 'Koordinator',
  newId: () => {
    ids += 1;
    return derivedId(`event ${ids}`, NOW.toISOString());
  },
};

export const aPlan = { isTrusted, ownUnit: 'KPU-33', choices: new Map<string, string>(), stamp };

export const anEvent = (
  findingId: string,
  change: Partial<HistoryEvent> & Pick<HistoryEvent, 'field' | 'at'>,
): HistoryEvent => ({
  id: derivedId(`${findingId} ${JSON.stringify(change)}`, change.at),
  findingId,
  by: 'Sari',
  from: null,
  to: null,
  ...change,
});

export const aRecord = (change: Partial<Finding> = {}, history: HistoryEvent[] = []): Incoming => ({
  finding: aFinding(change),
  history,
  replies: [],
  carries: null,
});

export const anOfficeFile = (
  records: readonly Incoming[],
  head: Partial<LogFileHead> = {},
  rest: Partial<OfficeFile> = {},
): OfficeFile => ({
  name: `${head.unitCode ?? 'KPU-3373'}.jsonl`,
  head: {
    format: 'luruskan-log',
    schema: 1,
    preset: 'internal',
    unit: 'KPU Kab. Contoh',
    unitCode: 'KPU-3373',
    exportedAt: '2026-11-21T20:00:00.000Z',
    exportedBy: 'Sari',
    findings: records.length,
    withheld: 0,
    ...head,
  },
  records,
  issues: [],
  entries: [],
  loss: null,
  ...rest,
});

export const logOf = (...records: readonly LogRecord[]) => ({
  records: new Map(records.map((record) => [record.finding.id, record])),
  ofPosts: records.map(({ finding }) => finding),
  issues: new Map(),
});
