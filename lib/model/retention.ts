/** What is known of the daily look for personal data whose time is up. Instants are ISO 8601. */
export interface RetentionState {
  name: 'state';
  checkedAt: string;
  /** The setting as it was then. */
  days: number;
  /** What was due by then had been announced; what is due later waits for `notBefore`. */
  announcedTo: string;
  notBefore: string;
}

/** One removal of personal data from findings. It tells how many, never whose. */
export interface RetentionRun {
  id: string;
  at: string;
  /** The officer, or {@link BY_ITSELF}. */
  by: string;
  days: number;
  findings: number;
}

/** Stands for the officer where nobody asked. */
export const BY_ITSELF = 'Luruskan';

/** The field of a history event that says that personal data was removed; `to` is the number of days. */
export const PERSONAL_REMOVED = 'personalRemoved';
