/** Findings that wait for somebody. */
export interface WaitingCount {
  /** Their deadline has passed. */
  overdue: number;
  /** Nobody has decided what to do, late or not. */
  undecided: number;
  /** The last deadline that has passed, in milliseconds since 1970; null while nothing is late. */
  lateAt: number | null;
}
