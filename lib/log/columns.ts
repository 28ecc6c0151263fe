import type { ContentForm, Decision, Origin, Status } from '../model/finding.ts';
import type { Platform } from '../model/platform.ts';
import type { Theme } from '../model/theme.ts';
import type { Verdict } from '../model/verdict.ts';
import { redact } from '../util/redact.ts';
import type { CellKind, CellValue, TableColumn } from '../util/table.ts';
import { formatInstant, type Zone } from '../util/time.ts';
import { fullHandle, maskHandle } from './handle.ts';
import type { LogRow } from './rows.ts';

/**
 * The columns of the log that a finding can fill today, in the order of the reports that offices send upwards. Link to an
 * archive, issue code, region and type of content follow with the records that hold them.
 */
export const LOG_COLUMNS = [
  'id',
  'foundAt',
  'unit',
  'officer',
  'origin',
  'platform',
  'permalink',
  'handle',
  'narrative',
  'quote',
  'form',
  'theme',
  'postedAt',
  'reach',
  'clarification',
  'score',
  'verdict',
  'decision',
  'status',
  'repliedAt',
  'responseMinutes',
  'replyUrl',
  'escalatedTo',
  'notes',
] as const;
export type LogColumnId = (typeof LOG_COLUMNS)[number];

/** Every message that the table needs; headers are `column.<id>`. */
export type LogLabel =
  | `column.${LogColumnId}`
  | `origin.${Origin}`
  | `platform.${Platform}`
  | `form.${ContentForm}`
  | `theme.${Theme}`
  | `verdict.${Verdict}`
  | `decision.${Decision}`
  | `status.${Status}`
  | `reach.${'likes' | 'replies' | 'reposts' | 'views'}`;

export interface LogTableContext {
  label: (key: LogLabel) => string;
  zone: Zone;
  /** Masked handles: the default of every export. */
  mask: boolean;
}

interface Definition {
  kind: CellKind;
  width: number;
  value: (row: LogRow, context: LogTableContext) => CellValue;
}

const QUOTE_LENGTH = 280;
const COUNTS = ['likes', 'replies', 'reposts', 'views'] as const;

const text = (width: number, value: Definition['value']): Definition => ({ kind: 'text', width, value });
const date = (value: Definition['value']): Definition => ({ kind: 'date', width: 17, value });

/** The beginning of the post in one piece, cut between words. */
function quoteOf(post: string): string {
  const line = redact(post.trim());
  return line.length <= QUOTE_LENGTH
    ? line
    : `${line.slice(0, QUOTE_LENGTH).replace(/\s+\S*$|[\ud800-\udbff]$/, '')} …`;
}

/** `Suka 1,2 rb; Komentar 3 (21 Nov 2026 20.14 WIB)`: as the platform showed it when the post was read. */
function reachOf({ finding: { post } }: LogRow, { label, zone }: LogTableContext): string | null {
  if (!post) return null;
  const shown = COUNTS.flatMap((name) => {
    const count = post.counts[name];
    if (count.value === null) return [];
    return [`${label(`reach.${name}`)} ${count.approx ? '±' : ''}${count.value.toLocaleString('id-ID')}`];
  });
  return shown.length > 0 ? `${shown.join('; ')} (${formatInstant(post.readAt, zone)})` : null;
}

/** Whole minutes from the flag to the first reply. */
const responseMinutes = ({ finding, firstReply }: LogRow): number | null =>
  firstReply ? Math.round((Date.parse(firstReply.copiedAt) - Date.parse(finding.createdAt)) / 60_000) : null;

function scoreOf({ finding }: LogRow): number | null {
  const match = finding.matchesSeen?.matches.find(({ id }) => id === finding.clarificationId);
  return match ? Math.round(match.score * 100) / 100 : null;
}

const DEFINITIONS: Readonly<Record<LogColumnId, Definition>> = {
  id: text(38, ({ finding }) => finding.id),
  foundAt: date(({ finding }) => finding.createdAt),
  unit: text(22, ({ finding }) => finding.unit),
  officer: text(18, ({ finding }) => finding.createdBy),
  origin: text(18, ({ finding }, { label }) => label(`origin.${finding.origin}`)),
  platform: text(12, ({ finding }, { label }) => label(`platform.${finding.platform}`)),
  permalink: text(40, ({ finding }) => finding.permalink),
  handle: text(16, ({ finding }, { mask }) => (mask ? maskHandle : fullHandle)(finding.handle)),
  narrative: text(48, ({ finding }) => redact(finding.narrative)),
  quote: text(48, ({ finding }) => quoteOf(finding.text)),
  form: text(12, ({ finding }, { label }) => label(`form.${finding.form}`)),
  theme: text(20, ({ finding }, { label }) => finding.theme && label(`theme.${finding.theme}`)),
  postedAt: date(({ finding }) => finding.postedAt),
  reach: text(36, reachOf),
  clarification: text(
    14,
    ({ finding, clarification }) =>
      clarification && `${clarification.code} v${finding.clarificationVersion ?? 1}`,
  ),
  score: { kind: 'number', width: 9, value: scoreOf },
  verdict: text(
    18,
    ({ clarification }, { label }) => clarification && label(`verdict.${clarification.verdict}`),
  ),
  decision: text(18, ({ finding }, { label }) => finding.decision && label(`decision.${finding.decision}`)),
  status: text(20, ({ finding }, { label }) => label(`status.${finding.status}`)),
  repliedAt: date(({ firstReply }) => firstReply?.copiedAt ?? null),
  responseMinutes: { kind: 'number', width: 12, value: responseMinutes },
  replyUrl: text(40, ({ replyUrl }) => replyUrl),
  escalatedTo: text(20, ({ finding }) => finding.escalatedTo),
  notes: text(36, ({ finding }) => redact(finding.notes)),
};

/** The chosen columns of the log, with headers and values in the language and zone of the office. */
export function logTable(
  context: LogTableContext,
  ids: readonly LogColumnId[] = LOG_COLUMNS,
): TableColumn<LogRow>[] {
  return ids.map((id) => {
    const { kind, width, value } = DEFINITIONS[id];
    const header = context.label(`column.${id}`);
    return {
      header: kind === 'date' ? `${header} (${context.zone})` : header,
      kind,
      width,
      value: (row) => value(row, context),
    };
  });
}
