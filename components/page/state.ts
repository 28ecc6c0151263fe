import type { PageKey } from '../../lib/locales/page.ts';

/** What the button on a host page says. */
export type FlagState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; findingId: string; earlier: number; opened: boolean }
  /** Said and gone: nothing to be done about it. */
  | { kind: 'told'; message: PageKey }
  /** `area`: pointing at the post is offered as the way on. */
  | { kind: 'problem'; message: PageKey; retry: boolean; area?: boolean };
