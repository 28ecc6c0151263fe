import { useLayoutEffect } from 'preact/hooks';

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable], dialog';

/** True where keys belong to what is being filled in. */
export const isInField = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;

/** True when a key press belongs to what is being typed, or to the browser. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || isInField(event);

/** Runs what belongs to a bare key, wherever the focus is, except while the person types. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  // Before the frame is painted: the next key may already mean the row that the last one led to.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const run = keys[event.key];
      if (!run || event.defaultPrevented || isTyping(event)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** Puts the cursor into the search field of the page that is shown. */
export const focusSearch = (): void => document.querySelector<HTMLInputElement>('[type=search]')?.focus();
