import { describe, expect, it } from 'vitest';
import { rowsInView, scrollTopFor } from '../../../components/workspace/frame/rows-in-view.ts';

describe('rows in view', () => {
  it('keeps few rows of many', () => {
    expect(rowsInView(36_000, 360, 36, 5_000)).toEqual({ start: 992, end: 1018 });
  });

  it('stays within the list at both ends and when it got shorter', () => {
    expect(rowsInView(-20, 360, 36, 5)).toEqual({ start: 0, end: 5 });
    expect(rowsInView(36_000, 360, 36, 5)).toEqual({ start: 5, end: 5 });
    expect(rowsInView(0, 360, 36, 0)).toEqual({ start: 0, end: 0 });
  });
});

describe('scrolling to a row', () => {
  it('moves only as far as the row needs, and clears the head', () => {
    expect(scrollTopFor(2, 0, 360, 36, 40)).toBe(0);
    expect(scrollTopFor(9, 0, 360, 36, 40)).toBe(40);
    expect(scrollTopFor(1, 100, 360, 36, 40)).toBe(36);
  });
});
