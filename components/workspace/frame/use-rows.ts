import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { isTyping } from './shortcuts.ts';
import { type ListWindow, useWindow, type WindowOptions } from './use-window.ts';

interface RowsOptions extends WindowOptions {
  /** The row that is open beside the list, or -1. Moving then opens the next one. */
  open: number;
  onOpen: (index: number) => void;
  /** With the shift key: from the row that the keyboard stood on to the next. */
  onExtend?: (from: number, to: number) => void;
}

/** Rows carry `data-row` with their number, what takes the focus in them `data-focus`. */
export interface Rows extends Omit<ListWindow, 'reveal'> {
  /** The row that Tab leads to. */
  active: number;
}

const STEPS: Readonly<Record<string, number>> = {
  j: 1,
  k: -1,
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Whether a key leads from a search field down into the list that it narrows. */
const leavesSearch = ({ target, key, isComposing }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement &&
  target.type === 'search' &&
  !isComposing &&
  (key === 'ArrowDown' || key === 'Enter' || (key === 'Escape' && target.value === ''));

/**
 * A long list that is walked through by keyboard: arrows within it and down from its search field, `j` and `k` from anywhere
 * on the page.
 */
export function useRows({ open, onOpen, onExtend, ...options }: RowsOptions): Rows {
  const { count } = options;
  const { reveal, ...view } = useWindow(options);
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(wanted, count - 1));
  const [asked, askFocus] = useReducer<number, void>((times) => times + 1, 0);
  const answered = useRef(0);
  const openBefore = useRef(open);

  useEffect(() => {
    if (open >= 0) {
      setActive(open);
      reveal(open);
    } else if (openBefore.current >= 0 && document.activeElement === document.body) {
      // What was open took the focus with it when it closed.
      askFocus();
    }
    openBefore.current = open;
  }, [open, reveal]);

  // Without inputs: a row that is scrolled to is in the page only some renders later.
  useLayoutEffect(() => {
    if (answered.current === asked) return;
    const target = view.scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"] [data-focus]`);
    if (!target) return;
    answered.current = asked;
    target.focus({ preventScroll: true });
  });

  // A row that is scrolled out of sight takes the focus with it, and nothing else gets it: keys still mean the list.
  const wasInside = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      wasInside.current = target instanceof Node && view.scroller.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [view.scroller]);

  // Before the frame is painted, so that a quick second key starts from where the first one led.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (count === 0 || event.defaultPrevented) return;
      const go = (row: number) => {
        event.preventDefault();
        setActive(row);
        reveal(row);
      };
      if (leavesSearch(event)) {
        go(0);
        askFocus();
        return;
      }
      const step = STEPS[event.key];
      if (step === undefined || isTyping(event)) return;
      const { target } = event;
      const inList =
        target === document.body
          ? wasInside.current
          : target instanceof Node && view.scroller.current?.contains(target) === true;
      if (!inList && event.key !== 'j' && event.key !== 'k') return;
      const isOpen = open >= 0;
      // From elsewhere the first key only goes to the list.
      const next = (isOpen ? open : active) + (inList || isOpen ? step : 0);
      const row = Math.max(0, Math.min(next, count - 1));
      go(row);
      if (isOpen) onOpen(row);
      if (event.shiftKey) onExtend?.(active, row);
      if (inList || !isOpen) askFocus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return { ...view, active };
}
