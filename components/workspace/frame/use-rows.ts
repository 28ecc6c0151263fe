import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type RowsInView, rowsInView, scrollTopFor } from './rows-in-view.ts';
import { isTyping } from './shortcuts.ts';

interface RowsOptions {
  count: number;
  /** CSS px; every row has it. */
  rowHeight: number;
  /** CSS px of a head that stays on top of the rows. */
  headHeight?: number;
  /** The row that is open beside the list, or -1. Moving then opens the next one instead of moving the focus. */
  open: number;
  onOpen: (index: number) => void;
}

export interface Rows extends RowsInView {
  /** Belongs to the element that scrolls. Rows inside carry `data-row`, what takes the focus `data-focus`. */
  scroller: RefObject<HTMLDivElement | null>;
  /** The row that Tab leads to. */
  active: number;
  setActive: (index: number) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  j: 1,
  k: -1,
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};

/** Keeps only the visible rows of a long list in the page and walks through them by keyboard. */
export function useRows({ count, rowHeight, headHeight = 0, open, onOpen }: RowsOptions): Rows {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });
  const [wanted, setActive] = useState(0);
  const focusWanted = useRef(false);
  const active = Math.max(0, Math.min(wanted, count - 1));

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    observer?.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer?.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const reveal = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (!element) return;
      const { scrollTop, clientHeight } = element;
      element.scrollTop = scrollTopFor(index, scrollTop, clientHeight, rowHeight, headHeight);
    },
    [rowHeight, headHeight],
  );

  const openBefore = useRef(open);
  useEffect(() => {
    if (open >= 0) {
      setActive(open);
      reveal(open);
    } else if (openBefore.current >= 0 && document.activeElement === document.body) {
      // What was open took the focus with it when it closed.
      focusWanted.current = true;
      setView((before) => ({ ...before }));
    }
    openBefore.current = open;
  }, [open, reveal]);

  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    const target = scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"] [data-focus]`);
    if (!target) return;
    focusWanted.current = false;
    target.focus({ preventScroll: true });
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const inList = event.target instanceof Node && scroller.current?.contains(event.target);
      if (step === undefined || count === 0 || event.defaultPrevented || isTyping(event)) return;
      if (!inList && event.key !== 'j' && event.key !== 'k') return;
      event.preventDefault();
      // The first key only goes to the list; from there on each key moves.
      const from = open >= 0 ? open : active;
      const next = Math.max(0, Math.min(from + (inList || open >= 0 ? step : 0), count - 1));
      setActive(next);
      reveal(next);
      if (open >= 0) onOpen(next);
      if (open < 0 || inList) focusWanted.current = true;
      setView((before) => ({ ...before }));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return { ...rowsInView(view.top, view.height, rowHeight, count), scroller, active, setActive };
}
