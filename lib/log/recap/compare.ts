import type { Recap } from './recap.ts';

/** The figures that are compared with those of the period before. */
export const COMPARED = ['issues', 'content', 'answered', 'open'] as const;

export interface Change {
  figure: (typeof COMPARED)[number];
  direction: 'up' | 'down' | 'same';
  from: number;
  to: number;
  /** By how much of what it was, 0..; null where it was nothing. */
  share: number | null;
}

/** How the figures of a period differ from those of the one before; none where that one had nothing. */
export function changesSince(before: Recap, now: Recap): Change[] {
  if (before.content === 0) return [];
  return COMPARED.map((figure) => {
    const [from, to] = [before[figure], now[figure]];
    const direction = to === from ? 'same' : to > from ? 'up' : 'down';
    return { figure, direction, from, to, share: from === 0 ? null : Math.abs(to - from) / from };
  });
}
