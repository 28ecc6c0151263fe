import type { Clarification } from '../model/clarification.ts';
import type { Finding } from '../model/finding.ts';
import type { HistoryEvent } from '../model/history.ts';
import type { Reply } from '../model/reply.ts';
import { isInForce, isSuperseded, validityOf } from './validity.ts';

/** The field of a history event by which a reply counts as put right (`to` names it) or no longer so (`from`). */
export const CORRECTED = 'replyCorrected';

/** Why a reply no longer stands; each has a draft in the locale files (`correction.draft.<code>`). */
export type Lapse = 'expired' | 'superseded' | 'revoked';

/** How an entry lapsed; null while it stands. A deleted entry was not withdrawn: its replies stand. */
export function lapseOf(entry: Clarification, now: Date): Lapse | null {
  if (entry.deletedAt) return null;
  const validity = validityOf(entry, now);
  if (validity === 'revoked')
    return isSuperseded(entry) && entry.status !== 'revoked' ? 'superseded' : 'revoked';
  return validity === 'expired' ? 'expired' : null;
}

export interface Correction {
  reply: Reply;
  entry: Clarification;
  lapse: Lapse;
  /** What stands now in the place of a superseded entry; null where there is nothing in force. */
  successor: Clarification | null;
  /** Undefined when it was deleted for good. */
  finding: Finding | undefined;
  done: boolean;
}

export interface Replied {
  replies: readonly Reply[];
  /** The entries that replies rest on, and those that replaced them. */
  entries: readonly Clarification[];
  findings: readonly Finding[];
  /** Events of the findings, oldest first. */
  history: readonly HistoryEvent[];
}

/** Replies that were put right: of several marks on one the last counts. */
function correctedIn(history: readonly HistoryEvent[]): Set<string> {
  const corrected = new Set<string>();
  for (const { field, from, to } of history) {
    if (field !== CORRECTED) continue;
    if (to) corrected.add(to);
    else if (from) corrected.delete(from);
  }
  return corrected;
}

/** The last in the row of entries that replaced each other, if it may be used; null otherwise. Ends in a circle too. */
function successorOf(
  entry: Clarification,
  entryOf: ReadonlyMap<string, Clarification>,
  now: Date,
): Clarification | null {
  const seen = new Set([entry.id]);
  let last = entry;
  while (last.supersededBy && !seen.has(last.supersededBy)) {
    const next = entryOf.get(last.supersededBy);
    if (!next) return null;
    seen.add(next.id);
    last = next;
  }
  return last !== entry && isInForce(last, now) ? last : null;
}

/** Replies that rest on an entry which may no longer be used: what is still to be done first, then the newest. */
export function corrections({ replies, entries, findings, history }: Replied, now: Date): Correction[] {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const findingOf = new Map(findings.map((finding) => [finding.id, finding]));
  const corrected = correctedIn(history);
  return replies
    .flatMap((reply): Correction[] => {
      const entry = entryOf.get(reply.clarificationId);
      const lapse = entry && lapseOf(entry, now);
      const finding = findingOf.get(reply.findingId);
      if (!entry || !lapse || finding?.deletedAt) return [];
      const successor = successorOf(entry, entryOf, now);
      return [{ reply, entry, lapse, successor, finding, done: corrected.has(reply.id) }];
    })
    .sort((a, b) => Number(a.done) - Number(b.done) || b.reply.copiedAt.localeCompare(a.reply.copiedAt));
}
