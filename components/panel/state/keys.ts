import { useLayoutEffect, useRef } from 'preact/hooks';

/** What a key asks for, wherever the focus is. */
export type KeyCommand = 'copy' | 'back' | 'next' | 'search' | 'help' | { choose: number };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Where the focus is: in text, on something that Enter already belongs to, or neither. */
export type Focus = 'text' | 'control' | 'free';

/** `0` chooses "nothing fits". Keys that belong to the browser or to what is being typed are left alone. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Press, focus: Focus): KeyCommand | null {
  if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) return 'copy';
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Escape') return 'back';
  if (focus === 'text') return null;
  if (key === 'Enter') return focus === 'free' ? 'next' : null;
  if (key === '/') return 'search';
  if (key === '?') return 'help';
  return /^[0-5]$/.test(key) ? { choose: Number(key) } : null;
}

const TEXT = 'textarea, select, input:not([type=radio]):not([type=checkbox])';
const CONTROL = 'button, a[href], summary, input[type=checkbox]';

const focusOf = ({ target }: Event): Focus => {
  if (!(target instanceof Element)) return 'free';
  if (target.closest(TEXT)) return 'text';
  return target.closest(CONTROL) ? 'control' : 'free';
};

/** Gives each command to `run`, which tells whether it did something with it. */
export function useKeys(run: (command: KeyCommand) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  // Before the screen is painted: whoever sees it may press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const command = commandOf(event, focusOf(event));
      if (command && latest.current(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
