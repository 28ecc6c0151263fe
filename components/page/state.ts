import type { PageKey } from '../../lib/locales/page.ts';

/** What the button on a host page says. */
export type FlagState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; findingId: string; earlier: number; opened: boolean }
  | { kind: 'undone' }
  | { kind: 'problem'; message: PageKey; retry: boolean };
