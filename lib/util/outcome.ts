/** Failures that a person can do something about; each has a sentence in the locale files (`error.<code>`). */
export const ERROR_CODES = [
  'storage_full',
  'storage_failed',
  'invalid_input',
  'not_found',
  'refused_sender',
  'source_not_official',
  'entry_not_in_force',
  'draft_blocked',
  'approval_missing',
  'template_problem',
  'templates_changed',
  'code_taken',
  'entry_of_publisher',
  'key_may_not_publish',
  'library_changed',
  'log_changed',
  'supersedes_circle',
  'no_ed25519',
  'clock_in_doubt',
  'nothing_to_read',
  'page_needs_reload',
  'page_closed',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure travels as data: messages between page and background lose the class of a thrown error. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: ErrorCode; detail: string };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = <T = never>(error: ErrorCode, detail = ''): Outcome<T> => ({
  ok: false,
  error,
  detail,
});

const QUOTA = /quota|no space|disk (is )?full|FILE_ERROR_NO_SPACE/i;

/**
 * Names a thrown storage error. A full disk arrives from Dexie as `AbortError` whose message or inner error says
 * `QuotaExceededError` (measured in Chromium), so name, message and inner error are all looked at.
 */
export function errorCodeOf(error: unknown): ErrorCode {
  if (!(error instanceof Error)) return 'unexpected';
  const inner =
    'inner' in error && error.inner instanceof Error ? `${error.inner.name} ${error.inner.message}` : '';
  const words = `${error.name} ${error.message} ${inner}`;
  if (QUOTA.test(words)) return 'storage_full';
  if (/ValiError/.test(words)) return 'invalid_input';
  if (/Abort|DatabaseClosed|OpenFailed|InvalidState|UnknownError|VersionError|Dexie/.test(words))
    return 'storage_failed';
  return 'unexpected';
}
