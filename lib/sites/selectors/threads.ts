import type { SelectorGroups } from './lists.ts';

export const THREADS = {
  post: {
    /** None before the page's scripts ran: then the climb from the time link finds the post. */
    posts: [{ seen: '2026-07', css: '[data-pressable-container="true"]' }],
    quote: [{ seen: '2026-04', css: '[data-pressable-container="true"] [data-pressable-container="true"]' }],
    link: [
      { seen: '2026-07', css: 'a[href*="/post/"]:has(time)' },
      { seen: '2026-07', css: 'a[href*="/post/"]' },
    ],
    time: [{ seen: '2026-07', css: 'a[href*="/post/"] time[datetime]' }],
    text: [
      { seen: '2026-07', css: 'span[dir="auto"]' },
      { seen: '2026-07', css: '[dir="auto"]' },
    ],
  },
} satisfies SelectorGroups;
