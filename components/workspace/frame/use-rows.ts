import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { isTyping } from './shortcuts.ts';
import { type ListWindow, useWindow, type WindowOptions } from './use-window.ts';

interface RowsOptions extends WindowOptions {
  /** The row that is open beside the list, or -1. Moving then opens the next one. */
  open: number;
  onOpen: (index: number) => void;
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
};

/** A long list that is walked through by keyboard: arrows within it, `j` and `k` from anywhere on the page. */
export function useRows({ open, onOpen, ...options }: RowsOptions): Rows {
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

  // Before the frame is painted, so that a quick second key starts from where the first one led.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || count === 0 || event.defaultPrevented || isTyping(event)) return;
      const inList = event.target instanceof Node && view.scroller.current?.contains(event.target);
      if (!inList && event.key !== 'j' && event.key !== 'k') return;
      event.preventDefault();
      const isOpen = open >= 0;
      // From elsewhere the first key only goes to the list.
      const next = (isOpen ? open : active) + (inList || isOpen ? step : 0);
      const row = Math.max(0, Math.min(next, count - 1));
      setActive(row);
      reveal(row);
      if (isOpen) onOpen(row);
      if (inList || !isOpen) askFocus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return { ...view, active };
}
