import { repeat } from './repeat.ts';

/** Deadlines pass while nothing is written; the icon may be so many minutes late. */
const EVERY_MINUTES = 5;
/** Changes come in bursts: an import is one of them. */
const PAUSE_MS = 400;

/** Calls `show` now, after changes and every few minutes, also after the background was stopped in between. */
export function keepBadge(
  show: () => Promise<void>,
  watches: ReadonlyArray<(listener: () => void) => unknown>,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void show().catch((error) => console.error('badge', error)), PAUSE_MS);
  };
  for (const watch of watches) watch(later);
  repeat('waiting', EVERY_MINUTES, show);
}
