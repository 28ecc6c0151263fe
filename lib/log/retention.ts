import type { Finding, Status } from '../model/finding.ts';
import type { RetentionState } from '../model/retention.ts';

const DAY = 86_400_000;

/** For so many days a removal stands on the start page before it happens. */
export const WARNING_DAYS = 7;

/** A clock that went on by more than this since the last look is asked about, not believed. */
export const DOUBT_DAYS = 400;

/**
 * Nothing more is waited for. Not `replied` and `escalated`: a reply may have to be corrected where it stands, and the
 * outcome of an escalation comes later; they end when somebody closes them.
 */
const ENDED: ReadonlySet<Status> = new Set(['closed', 'unclarifiable', 'opinion', 'duplicate', 'logged']);
export const ENDED_STATUSES: readonly Status[] = [...ENDED];

/** What decides on when personal data of a finding may go. */
export type Kept = Pick<Finding, 'status' | 'hold' | 'updatedAt' | 'deletedAt' | 'personalRemovedAt'>;

const holdsPersonalData = ({ personalRemovedAt, updatedAt }: Kept): boolean =>
  !personalRemovedAt || updatedAt > personalRemovedAt;

/**
 * When the time of a finding's personal data is up, in milliseconds since 1970: `days` after its last change, once it has
 * ended or was deleted. Null for never (UU PDP 27/2022 art. 16: destroyed after retention).
 */
export function expiryOf(finding: Kept, days: number): number | null {
  const ended = finding.deletedAt !== null || ENDED.has(finding.status);
  if (days === 0 || !ended || finding.hold || !holdsPersonalData(finding)) return null;
  return Date.parse(finding.updatedAt) + days * DAY;
}

/** Whether a finding was answered and left open for so long that its personal data would be gone if it were closed. */
export const isForgotten = (finding: Kept, days: number, now: number): boolean =>
  days > 0 &&
  (finding.status === 'replied' || finding.status === 'escalated') &&
  !finding.hold &&
  Date.parse(finding.updatedAt) + days * DAY <= now;

/** Whether the clock went on by so much since the last look that a wrong clock is likelier than a long rest. */
export const isClockInDoubt = (state: RetentionState | null, now: number): boolean =>
  state !== null && now - Date.parse(state.checkedAt) > DOUBT_DAYS * DAY;

/**
 * The state after a look at `now`. What could not be announced for {@link WARNING_DAYS} waits for as long from now on: all
 * of it at the first look and after a change of the setting; what fell due while nobody looked after a longer pause.
 */
export function lookedAt(state: RetentionState | null, days: number, now: number): RetentionState {
  const at = new Date(now).toISOString();
  const later = new Date(now + WARNING_DAYS * DAY).toISOString();
  if (!state || state.days !== days)
    return { name: 'state', checkedAt: at, days, announcedTo: new Date(0).toISOString(), notBefore: later };
  const before = Date.parse(state.checkedAt);
  if (Math.abs(now - before) <= WARNING_DAYS * DAY) return { ...state, checkedAt: at };
  const announcedTo = new Date(Math.min(before, now) + WARNING_DAYS * DAY).toISOString();
  return { name: 'state', checkedAt: at, days, announcedTo, notBefore: later };
}

/** When personal data goes by itself, in milliseconds since 1970; null for never. */
export function removalOf(finding: Kept, state: RetentionState): number | null {
  const expiry = expiryOf(finding, state.days);
  if (expiry === null || expiry <= Date.parse(state.announcedTo)) return expiry;
  return Math.max(expiry, Date.parse(state.notBefore));
}

export interface Removal {
  finding: Finding;
  /** Milliseconds since 1970. */
  at: number;
}

const inOrder = (removals: Removal[]): Removal[] => removals.sort((a, b) => a.at - b.at);

/** What goes by itself before the warning ends, the first first. */
export const announced = (findings: readonly Finding[], state: RetentionState, now: number): Removal[] =>
  inOrder(
    findings.flatMap((finding) => {
      const at = removalOf(finding, state);
      return at !== null && at <= now + WARNING_DAYS * DAY ? { finding, at } : [];
    }),
  );

/** Findings whose time is up, announced or not: what a person may remove at once. The longest over first. */
export const expired = (findings: readonly Finding[], days: number, now: number): Removal[] =>
  inOrder(
    findings.flatMap((finding) => {
      const at = expiryOf(finding, days);
      return at !== null && at <= now ? { finding, at } : [];
    }),
  );
