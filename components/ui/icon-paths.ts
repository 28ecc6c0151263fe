/**
 * Line drawings on a 16×16 grid; several strokes are joined in one path. One constant each, so that the button on the
 * pages carries only its own.
 */

export const mark = 'M2 11c3 0 3-6 6-6h6M2 14h12';
export const flag = 'M4 14V2.5h8l-2 3 2 3H4';
export const check = 'M3 8.5l3.5 3.5L13 4.5';
export const warn = 'M8 2.5L14.5 13.5h-13zM8 6.5v3M8 11.4v.2';
export const stop = 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4';
export const info = 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 7.3v3.6M8 5v.2';
export const question =
  'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM6.2 6.2c.2-2.4 3.8-2.2 3.6 0C9.7 7.6 8 7.6 8 9M8 11.2v.2';
export const clock = 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 4.6V8l2.4 1.6';
export const shield = 'M8 1.8l5.2 2v4c0 3.2-2.2 5.4-5.2 6.4-3-1-5.2-3.2-5.2-6.4v-4zM8 5.2v3M8 10.4v.2';
export const bars = 'M3 13.5V10M6.3 13.5V7.5M9.7 13.5V5M13 13.5v-11';
export const halfBars = 'M3 13.5V10M6.3 13.5V7.5M9.7 13.5v-.2M13 13.5v-.2';
export const dot = 'M8 4.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7z';
export const search = 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.3 10.3L14 14';
export const close = 'M3.5 3.5l9 9M12.5 3.5l-9 9';
export const chevronDown = 'M3.5 6l4.5 4.5L12.5 6';
export const next = 'M2.5 8h11M9 3.5L13.5 8 9 12.5';
export const back = 'M13.5 8h-11M7 3.5L2.5 8 7 12.5';
export const up = 'M8 13.5v-11M3.5 7L8 2.5 12.5 7';
export const down = 'M8 2.5v11M3.5 9L8 13.500 12.5 9';
export const tag = 'M2.500 2.500h5.500l5.500 5.500-5.500 5.500-5.500-5.500zM5.300 5.200v.2';
export const undo = 'M6 3L2.5 6.5 6 10M3 6.5h6a3.8 3.8 0 010 7.5H6';
export const edit = 'M10.5 3l2.5 2.5L6 12.5l-3.2.7.7-3.2z';
export const copy = 'M6 5.5h7.5V14H6zM10 5.5V2.5H2.5V11H6';
export const link =
  'M6.8 9.2l2.4-2.4M7 4.8l1.6-1.6a3 3 0 014.2 4.2L11.2 9M9 11.2l-1.6 1.6a3 3 0 01-4.2-4.2L4.8 7';
export const note = 'M3.5 2.5h9v11h-9zM5.8 5.5h4.4M5.8 8h4.4M5.8 10.5h2.4';
export const speech = 'M2.5 3h11v8H7l-3 2.8V11H2.5z';
export const gear =
  'M3 4.5h6M12 4.5h1M3 11.5h1M7 11.5h6M10.5 3a1.5 1.5 0 100 3 1.5 1.5 0 000-3zM5.5 10a1.5 1.5 0 100 3 1.5 1.5 0 000-3z';
export const expand = 'M9.5 2.5h4v4M13.5 2.5L9 7M6.5 13.5h-4v-4M2.5 13.5L7 9';
export const paste = 'M5.5 3h-2v11h9V3h-2M6 2h4v2.5H6z';
export const plus = 'M8 3v10M3 8h10';
export const trash = 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9';
export const download = 'M8 2v8.5M4.5 7.5L8 11l3.5-3.5M2.5 14h11';
export const upload = 'M8 11V2.5M4.5 6L8 2.5 11.5 6M2.5 14h11';
export const book =
  'M8 4c-1.6-1.2-3.6-1.4-5.5-1v9.5c1.9-.4 3.9-.2 5.5 1 1.6-1.2 3.6-1.4 5.5-1V3C11.6 2.6 9.6 2.8 8 4zM8 4v9.5';
export const filter = 'M2.5 3h11L9.5 8v4.500l-3 1.500V8z';
export const table = 'M2.5 3h11v10h-11zM2.5 6.500h11M6 6.500V13';
