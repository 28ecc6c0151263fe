/** Findings that wait for somebody. */
export interface WaitingCount {
  /** Their deadline has passed. */
  overdue: number;
  /** Nobody has decided what to do, late or not. */
  undecided: number;
}
