import { type Finding, isDecided } from '../../model/finding.ts';
import type { HistoryEvent } from '../../model/history.ts';
import type { Reply } from '../../model/reply.ts';
import { isEqual } from '../../util/equal.ts';
import { CLEANED_FIELDS, withoutPersonalData } from '../depersonalise.ts';
import { isHandling, PARTS } from './parts.ts';
import { type IsTrusted, settle } from './settle.ts';
import type { Incoming, LogRecord, PartName, Side } from './types.ts';

/** A part on which both versions were changed. */
export interface PartConflict {
  part: PartName;
  fields: readonly PartName[];
  proposed: Side;
  chosen: Side;
}

export interface MergedRecord {
  record: LogRecord;
  conflicts: PartConflict[];
}

export interface MergeContext {
  isTrusted: IsTrusted;
  /** What the person chose for a part; undefined for what is proposed. */
  choose: (part: PartName) => Side | undefined;
}

/** Two clocks of one finding: a table keeps minutes. */
const SAME_MOMENT_MS = 60_000;

/** Whether two records under one id are the same finding; an id that two offices both gave out is not. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  const apart = Math.abs(Date.parse(a.createdAt) - Date.parse(b.createdAt));
  const sameUnit = a.unit === b.unit || a.unit === '' || b.unit === '';
  return sameUnit && apart <= SAME_MOMENT_MS;
}

/** The value that says more; of two that say as much, always the same one. */
function fuller<Value>(a: Value, b: Value): Value {
  const isEmpty = (value: unknown) => value === null || value === undefined || value === '';
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) ? b : a;
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left.length !== right.length) return left.length > right.length ? a : b;
  return left >= right ? a : b;
}

const fullerOf = <Row extends object>(a: Row, b: Row): Row =>
  Object.fromEntries(
    Object.keys({ ...a, ...b }).map((key) => [key, fuller(a[key as keyof Row], b[key as keyof Row])]),
  ) as Row;

/** Oldest first: ids sort by time. */
export const sortedById = <Row extends { id: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Rows by id; those that both have as `both` says. Unchanged where nothing is new. */
function united<Row extends { id: string }>(
  a: readonly Row[],
  b: readonly Row[],
  both: (a: Row, b: Row) => Row,
): Row[] {
  const rows = new Map(a.map((row) => [row.id, row]));
  for (const row of b) {
    const known = rows.get(row.id);
    rows.set(row.id, known ? both(known, row) : row);
  }
  return sortedById([...rows.values()]);
}

const earliest = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;
const latest = (a: string, b: string): string => (a > b ? a : b);

const isNear = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= SAME_MOMENT_MS;

/** A record of a table, whose times are rounded, with those of the record that it speaks of. */
function withExactTimes(given: Incoming, { finding: known }: LogRecord): Incoming {
  if (!given.carries) return given;
  const { finding } = given;
  const exact = (field: 'createdAt' | 'postedAt' | 'decidedAt' | 'answeredAt') =>
    isNear(finding[field], known[field]) ? { [field]: known[field] } : {};
  const { escalation } = finding;
  const at =
    escalation && known.escalation && isNear(escalation.at, known.escalation.at) && known.escalation.at;
  return {
    ...given,
    finding: {
      ...finding,
      ...exact('createdAt'),
      ...exact('postedAt'),
      ...exact('decidedAt'),
      ...exact('answeredAt'),
      escalation: escalation && at ? { ...escalation, at } : escalation,
    },
  };
}

/** What a finding holds besides its parts. A clock that cannot be believed says nothing beside one that can. */
function rest(a: Finding, b: Finding, merged: Finding, isTrusted: IsTrusted): Partial<Finding> {
  const decided = isDecided(merged);
  const [sureA, sureB] = [isTrusted(a.updatedAt), isTrusted(b.updatedAt)];
  const sure = sureA ? a.updatedAt : b.updatedAt;
  return {
    createdAt: earliest(a.createdAt, b.createdAt) ?? a.createdAt,
    updatedAt: sureA === sureB ? latest(a.updatedAt, b.updatedAt) : sure,
    decidedAt: decided ? earliest(a.decidedAt, b.decidedAt) : null,
    answeredAt: decided ? earliest(a.answeredAt, b.answeredAt) : null,
    // What was put into the bin stays there: a file of another office cannot bring it back.
    deletedAt: earliest(a.deletedAt, b.deletedAt),
  };
}

/** A record without personal data where they have been removed from the other one: a file does not bring them back. */
function asKept<Row extends LogRecord>(record: Row, other: LogRecord): Row {
  const { personalRemovedAt } = other.finding;
  if (!personalRemovedAt || record.finding.personalRemovedAt) return record;
  const without = withoutPersonalData(record, personalRemovedAt);
  const { updatedAt } = record.finding;
  return { ...record, ...without, finding: { ...without.finding, updatedAt } };
}

/** Fields that a removal of personal data leaves as they are. */
const IMPERSONAL: ReadonlySet<string> = new Set(PARTS.flat().filter((field) => !CLEANED_FIELDS.has(field)));

/** Rows that are known as they are known; others as they came. */
function asKnown<Row extends { id: string }>(rows: readonly Row[], known: readonly Row[]): Row[] {
  const byId = new Map(known.map((row) => [row.id, row]));
  return rows.map((row) => byId.get(row.id) ?? row);
}

/** What is told of a case that is held here: that another office no longer keeps its personal data takes none of it away. */
function besideHeld(given: Incoming, { finding: known, history, replies }: LogRecord): Incoming {
  const { personalRemovedAt, ...finding } = given.finding;
  if (!personalRemovedAt || known.personalRemovedAt || !known.hold) return given;
  return {
    finding: { ...finding, matchesSeen: known.matchesSeen ?? finding.matchesSeen },
    history: asKnown(given.history, history),
    replies: asKnown(given.replies, replies),
    carries: IMPERSONAL,
  };
}

/**
 * Merges a record with what a file says of it, part by part. History is united by id; replies too. Where both sides
 * changed a part, the choice of the person counts, else what is proposed.
 */
export function mergeRecord(known: LogRecord, told: Incoming, context: MergeContext): MergedRecord {
  const given = besideHeld(told, known);
  const [current, incoming] = [asKept(known, given), asKept(withExactTimes(given, known), known)];
  const [a, b] = [current.finding, incoming.finding];
  const conflicts: PartConflict[] = [];
  const merged: Record<string, unknown> = fullerOf(a, b);
  // Of a post, the reading goes with the handling that was based on it.
  let handledBy: Side = 'current';
  for (const part of PARTS) {
    const [name] = part;
    const carried = part.filter((field) => !incoming.carries || incoming.carries.has(field));
    const fields = carried.filter((field) => !isEqual(a[field], b[field]));
    let side: Side = 'current';
    if (name && fields.length > 0) {
      const settled = settle(fields, current, incoming, context.isTrusted);
      const chosen = settled.isConflict ? context.choose(name) : undefined;
      side = chosen ?? settled.side;
      if (settled.isConflict) conflicts.push({ part: name, fields, proposed: settled.side, chosen: side });
    }
    for (const field of part) merged[field] = a[field];
    if (side === 'incoming') for (const field of fields) merged[field] = b[field];
    if (isHandling(part) && fields.length > 0) handledBy = side;
  }
  const seen = handledBy === 'incoming' && b.matchesSeen ? b.matchesSeen : a.matchesSeen;
  const finding = { ...merged, matchesSeen: seen ?? b.matchesSeen } as Finding;
  const same = (event: HistoryEvent, other: HistoryEvent) => fuller(event, other);
  return {
    record: {
      finding: { ...finding, ...rest(a, b, finding, context.isTrusted) },
      history: united(current.history, incoming.history, same),
      replies: united(current.replies, incoming.replies, (one: Reply, other) => fullerOf(one, other)),
    },
    conflicts,
  };
}
