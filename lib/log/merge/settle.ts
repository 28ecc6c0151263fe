import { type Finding, isDecided } from '../../model/finding.ts';
import { eventValues, type HistoryEvent } from '../../model/history.ts';
import { isHandling } from './parts.ts';
import type { LogRecord, PartName, Side } from './types.ts';
import { isVeilOf } from './veil.ts';

/** How a difference in one part is settled; a conflict is for a person, and `side` is what is proposed. */
export interface Settled {
  side: Side;
  isConflict: boolean;
}

/** Whether an instant can be believed: a clock that is years ahead would win over everybody. */
export type IsTrusted = (at: string) => boolean;

const shownOf = (finding: Finding, fields: readonly PartName[]): Record<string, string | null> =>
  Object.assign({}, ...fields.map((field) => eventValues(field, finding[field])));

/** Somebody typed on: the event has been replaced by a later one of the same change. */
const isReplacedBy = (event: HistoryEvent, later: HistoryEvent): boolean =>
  later.field === event.field &&
  later.by === event.by &&
  later.from === event.from &&
  later.at >= event.at &&
  later.id !== event.id;

/** One version of a part. */
interface Version {
  finding: Finding;
  shown: Record<string, string | null>;
  /** The events of the part that the other version does not know. */
  own: HistoryEvent[];
  /** All events of the part. */
  events: HistoryEvent[];
}

function versionOf(record: LogRecord, other: LogRecord, fields: readonly PartName[]): Version {
  const shown = shownOf(record.finding, fields);
  const known = new Set(other.history.map(({ id }) => id));
  const events = record.history.filter(({ field }) => Object.hasOwn(shown, field));
  const own = events.filter(
    (event) => !known.has(event.id) && !other.history.some((later) => isReplacedBy(event, later)),
  );
  return { finding: record.finding, shown, own, events };
}

/** Whether a version has been through every value that the other stands at, and the other has gone no further. */
const hasPassed = (version: Version, other: Version): boolean =>
  other.own.length === 0 &&
  Object.entries(other.shown).every(
    ([field, value]) =>
      version.shown[field] === value ||
      version.events.some((event) => event.field === field && (event.from === value || event.to === value)),
  );

/** By what one version is proposed rather than the other, the weightiest first; compared as text. */
function weightOf(
  { finding, shown, events }: Version,
  fields: readonly PartName[],
  isTrusted: IsTrusted,
): string[] {
  const times = events.map(({ at }) => at).filter(isTrusted);
  const last = times.reduce((latest, at) => (at > latest ? at : latest), '');
  const words = JSON.stringify(Object.entries(shown).sort());
  return [
    isHandling(fields) && isDecided(finding) ? '1' : '0',
    last || (isTrusted(finding.updatedAt) ? finding.updatedAt : ''),
    String(words.length).padStart(8, '0'),
    words,
  ];
}

const heavier = (a: readonly string[], b: readonly string[]): Side => {
  const at = a.findIndex((weight, index) => weight !== b[index]);
  return at < 0 || (a[at] ?? '') > (b[at] ?? '') ? 'current' : 'incoming';
};

/**
 * Says which of two versions of a part goes on, for fields that differ. A version that has seen the other one goes on; so
 * does the fuller of two where one is only masked or shortened; so does the later where neither tells its history. What
 * is left was changed on both sides: decided is proposed before undecided, then the later, then the fuller. Turned around,
 * the answer is the same.
 */
export function settle(
  fields: readonly PartName[],
  current: LogRecord,
  incoming: LogRecord,
  isTrusted: IsTrusted,
): Settled {
  const [a, b] = [versionOf(current, incoming, fields), versionOf(incoming, current, fields)];
  const plain = (side: Side): Settled => ({ side, isConflict: false });
  const [passedB, passedA] = [hasPassed(a, b), hasPassed(b, a)];
  if (passedB !== passedA) return plain(passedB ? 'current' : 'incoming');
  const veils = (veiled: Version, full: Version) =>
    veiled.own.length === 0 && fields.every((field) => isVeilOf(field, veiled.finding, full.finding));
  const [hidesA, hidesB] = [veils(b, a), veils(a, b)];
  if (hidesA !== hidesB) return plain(hidesA ? 'current' : 'incoming');
  const follows = (version: Version, other: Version) =>
    other.own.length === 0 && other.events.length > 0 && version.own.length > 0;
  if (follows(a, b)) return plain('current');
  if (follows(b, a)) return plain('incoming');
  const side = heavier(weightOf(a, fields, isTrusted), weightOf(b, fields, isTrusted));
  const [before, after] = [a.finding.updatedAt, b.finding.updatedAt];
  const untold = a.own.length === 0 && b.own.length === 0;
  if (untold && before !== after && isTrusted(before) && isTrusted(after))
    return plain(before > after ? 'current' : 'incoming');
  return { side, isConflict: true };
}
