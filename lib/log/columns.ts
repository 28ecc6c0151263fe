import { LOG_COLUMNS, type LogColumnId } from '../model/columns.ts';
import type { WordingSource } from '../model/draft-style.ts';
import type {
  ContentForm,
  ContentType,
  Decision,
  EscalationOutcome,
  InformationClass,
  Origin,
  Status,
} from '../model/finding.ts';
import type { Platform } from '../model/platform.ts';
import type { Reply } from '../model/reply.ts';
import type { Theme } from '../model/theme.ts';
import type { Verdict } from '../model/verdict.ts';
import { redact } from '../util/redact.ts';
import type { CellKind, CellValue, TableColumn } from '../util/table.ts';
import { formatInstant, type Zone } from '../util/time.ts';
import { type DeadlineRules, deadlineOf } from './deadline.ts';
import { fullHandle } from './handle.ts';
import type { LogRow } from './rows.ts';

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
  | `contentType.${ContentType}`
  | `informationClass.${InformationClass}`
  | `escalationOutcome.${EscalationOutcome}`
  | `wording.${WordingSource | 'edited' | 'unedited'}`
  | `replyVia.${Reply['via']}`
  | `reach.${'likes' | 'replies' | 'reposts' | 'views'}`;

export interface LogTableContext {
  label: (key: LogLabel) => string;
  zone: Zone;
  /** By which the deadline that runs is reckoned. */
  rules: DeadlineRules;
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

/** Whether the first reply was prepared wording or put together, and whether the officer changed it. */
const wordingOf: Definition['value'] = ({ firstReply }, { label }) =>
  firstReply &&
  `${label(`wording.${firstReply.wording.source}`)}, ${label(`wording.${firstReply.edited ? 'edited' : 'unedited'}`)}`;

/** The part of a running number that names the office: `KPU-3373` of `KPU-3373-2026-0042`; null where none does. */
export const unitCodeOf = (number: string): string | null => /^(.+)-\d{4}-\d+$/.exec(number)?.[1] ?? null;

function scoreOf({ finding }: LogRow): number | null {
  const match = finding.matchesSeen?.matches.find(({ id }) => id === finding.clarificationId);
  return match ? Math.round(match.score * 100) / 100 : null;
}

const DEFINITIONS: Readonly<Record<LogColumnId, Definition>> = {
  number: text(20, ({ finding }) => finding.number),
  foundAt: date(({ finding }) => finding.createdAt),
  unit: text(22, ({ finding }) => finding.unit),
  unitCode: text(12, ({ finding }) => unitCodeOf(finding.number)),
  officer: text(18, ({ finding }) => finding.createdBy),
  origin: text(18, ({ finding }, { label }) => label(`origin.${finding.origin}`)),
  platform: text(12, ({ finding }, { label }) => label(`platform.${finding.platform}`)),
  permalink: text(40, ({ finding }) => finding.permalink),
  archiveUrl: text(40, ({ finding }) => finding.archiveUrl),
  handle: text(16, ({ finding }) => fullHandle(finding.handle)),
  narrative: text(48, ({ finding }) => redact(finding.narrative)),
  quote: text(48, ({ finding }) => quoteOf(finding.text)),
  form: text(12, ({ finding }, { label }) => label(`form.${finding.form}`)),
  theme: text(20, ({ finding }, { label }) => finding.theme && label(`theme.${finding.theme}`)),
  issue: text(14, ({ issue }) => issue?.code ?? null),
  region: text(20, ({ finding }) => finding.region),
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
  contentType: text(
    20,
    ({ finding }, { label }) => finding.contentType && label(`contentType.${finding.contentType}`),
  ),
  decision: text(18, ({ finding }, { label }) => finding.decision && label(`decision.${finding.decision}`)),
  status: text(20, ({ finding }, { label }) => label(`status.${finding.status}`)),
  due: date(({ finding }, { rules }) => {
    const deadline = deadlineOf(finding, rules);
    return deadline && new Date(deadline.at).toISOString();
  }),
  decidedAt: date(({ finding }) => finding.decidedAt),
  repliedAt: date(({ firstReply }) => firstReply?.copiedAt ?? null),
  responseMinutes: { kind: 'number', width: 12, value: responseMinutes },
  replyUrl: text(40, ({ replyUrl }) => replyUrl),
  replyWording: text(28, wordingOf),
  replyVia: text(14, ({ firstReply }, { label }) => firstReply && label(`replyVia.${firstReply.via}`)),
  escalatedTo: text(20, ({ finding }) => finding.escalation?.to ?? null),
  escalatedAt: date(({ finding }) => finding.escalation?.at ?? null),
  escalationNumber: text(18, ({ finding }) => finding.escalation?.number ?? null),
  escalationOutcome: text(14, ({ finding: { escalation } }, { label }) =>
    escalation?.outcome ? label(`escalationOutcome.${escalation.outcome}`) : null,
  ),
  tags: text(24, ({ finding }) => finding.tags.join(', ')),
  assignee: text(18, ({ finding }) => finding.assignee),
  informationClass: text(14, ({ finding }, { label }) =>
    label(`informationClass.${finding.informationClass}`),
  ),
  notes: text(36, ({ finding }) => redact(finding.notes)),
  id: text(38, ({ finding }) => finding.id),
};

/**
 * The chosen columns of the log, with headers and values in the language and zone of the office. Accounts stand as they
 * are in the rows: what leaves was masked before (`shared-rows.ts`), and the screen masks them itself.
 */
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
