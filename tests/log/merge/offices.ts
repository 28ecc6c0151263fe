import { logFileHead, logFileLine } from '../../../lib/exchange/log/write.ts';
import type { Incoming } from '../../../lib/log/merge/types.ts';
import type { HistoryEvent } from '../../../lib/model/history.ts';
import type { Issue } from '../../../lib/model/issue.ts';
import type { LogFileHead, Preset } from '../../../lib/model/log-file.ts';
import { PLATFORMS } from '../../../lib/model/platform.ts';
import { found } from '../../../lib/model/reading.ts';
import { THEMES } from '../../../lib/model/theme.ts';
import { derivedId } from '../../../lib/util/derived-id.ts';
import { aFinding, aPost } from '../findings.ts';

const START = Date.parse('2026-11-02T01:00:00.000Z');
const MINUTE = 60_000;
const EXPORTED = '2026-11-21T20:00:00.000Z';
const WORDS =
  'surat suara tercoblos kontainer pelabuhan server luar negeri undangan pindah pilih daftar ganda hasil'.split(
    ' ',
  );

/** A number below `below` that is always the same for the same arguments. */
const pick = (below: number, ...seed: number[]): number =>
  seed.reduce((sum, one, index) => (sum * 31 + (one + 7) * (index + 3)) % 1_000_003, 17) % below;

const instant = (minutes: number): string => new Date(START + minutes * MINUTE).toISOString();

/** The finding with the number `row` of the office `office`, with its history. Every tenth is of a post that all flagged. */
export function officeRecord(office: number, row: number): Incoming {
  const at = instant(row * 90 + office);
  const later = instant(row * 90 + office + 45);
  const id = derivedId(`${office} ${row}`, at);
  const key = row % 10 === 0 ? `x:${row}` : `x:${office}-${row}`;
  const text = Array.from({ length: 40 }, (_, n) => WORDS[pick(WORDS.length, office, row, n)]).join(' ');
  const event = (field: string, when: string, from: string | null, to: string | null): HistoryEvent => ({
    id: derivedId(`${id} ${field} ${when}`, when),
    findingId: id,
    at: when,
    by: `Petugas ${office}`,
    field,
    from,
    to,
  });
  const isDone = row % 3 !== 0;
  const finding = aFinding({
    id,
    number: `KPU-${office}-2026-${String(row + 1).padStart(4, '0')}`,
    unit: `KPU Satker ${office}`,
    createdBy: `Petugas ${office}`,
    createdAt: at,
    updatedAt: isDone ? later : at,
    postKey: key,
    permalink: `https://x.com/akun_${office}/status/${row}`,
    platform: PLATFORMS[pick(PLATFORMS.length, office, row)] ?? 'x',
    theme: THEMES[pick(THEMES.length, office, row)] ?? null,
    text,
    narrative: text.slice(0, 60),
    handle: `@akun_${office}`,
    post: aPost({ key, text: found(text, 'test') }),
    ...(isDone && { status: 'logged', decision: 'log_only', decidedAt: later }),
  });
  const done = [event('decision', later, null, 'log_only'), event('status', later, 'new', 'logged')];
  return {
    finding,
    history: [event('created', at, null, key), ...(isDone ? done : [])],
    replies: [],
    carries: null,
  };
}

export interface LogFileOf {
  unit: string;
  unitCode: string;
  records: readonly Incoming[];
  preset?: Preset;
  issues?: readonly Issue[];
  head?: Partial<LogFileHead>;
}

/** A file as an office exports it. */
export function logFileText({
  unit,
  unitCode,
  records,
  preset = 'internal',
  issues = [],
  head = {},
}: LogFileOf): string {
  const parts = {
    head: { preset, unit, unitCode, exportedAt: EXPORTED, exportedBy: 'Petugas', withheld: 0, ...head },
    issues,
    entries: [],
  };
  return [logFileHead(parts, records.length), ...records.map((record) => logFileLine(preset, record))].join(
    '',
  );
}

/** A file of one office with so many rows. */
export const officeFile = (office: number, rows: number) => ({
  name: `satker-${office}.jsonl`,
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(
    logFileText({
      unit: `KPU Satker ${office}`,
      unitCode: `KPU-${office}`,
      records: Array.from({ length: rows }, (_, row) => officeRecord(office, row)),
    }),
  ),
});
