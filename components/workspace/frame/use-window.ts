import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type RowsInView, rowsInView, scrollTopFor } from './rows-in-view.ts';

export interface WindowOptions {
  count: number;
  /** CSS px; every row has it. */
  rowHeight: number;
  /** CSS px of a head that stays on top of the rows. */
  headHeight?: number;
}

export interface ListWindow extends RowsInView {
  /** Belongs to the element that scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  /** Scrolls a row into view, no further than needed. */
  reveal: (index: number) => void;
}

/** Keeps only the rows of a long list in the page that can be seen. */
export function useWindow({ count, rowHeight, headHeight = 0 }: WindowOptions): ListWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });

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

  return { ...rowsInView(view.top, view.height, rowHeight, count), scroller, reveal };
}
