/** Rows beyond each edge that are kept in the page, so that scrolling shows no gap. */
const OVERSCAN = 8;

export interface RowsInView {
  /** First row to put into the page. */
  start: number;
  /** One past the last. */
  end: number;
}

/** Which of `count` rows of equal height belong into the page. All lengths in CSS px. */
export function rowsInView(top: number, height: number, rowHeight: number, count: number): RowsInView {
  const first = Math.floor(Math.max(0, top) / rowHeight) - OVERSCAN;
  const last = Math.ceil((Math.max(0, top) + height) / rowHeight) + OVERSCAN;
  return { start: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(last, count)) };
}

/** Where to scroll so that a row is whole in view, below a head that covers `head` px; the present place if it is. */
export function scrollTopFor(
  index: number,
  top: number,
  height: number,
  rowHeight: number,
  head: number,
): number {
  const rowTop = index * rowHeight;
  if (rowTop < top) return rowTop;
  const overhang = rowTop + rowHeight + head - (top + height);
  return overhang > 0 ? top + overhang : top;
}
