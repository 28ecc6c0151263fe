import type { SelectorGroups } from './lists.ts';

export const INSTAGRAM = {
  post: {
    posts: [{ seen: '2026-05', css: 'article' }],
    /** The page of a single post has no article; its permalink is the page's. */
    opened: [{ seen: '2026-05', css: 'main:has(header):has(time)' }],
    reels: [{ seen: '2026-05', css: 'main:has(video)' }],
    link: [
      { seen: '2026-05', css: 'a[href*="/p/"]:has(time), a[href*="/reel/"]:has(time)' },
      { seen: '2026-05', css: 'a[href*="/p/"], a[href*="/reel/"]' },
    ],
    author: [
      { seen: '2026-01', css: 'header a[href]' },
      { seen: '2026-01', css: 'a[href]' },
    ],
    /** Comments have times too: the post's own stands in its permalink, and the id gives it where that is gone. */
    time: [{ seen: '2026-05', css: 'a[href*="/p/"] time[datetime], a[href*="/reel/"] time[datetime]' }],
    text: [
      { seen: '2026-01', css: 'h1[dir="auto"]' },
      { seen: '2026-01', css: 'span[dir="auto"]' },
    ],
  },
  comment: {
    /** Boxes with a comment's time in them; of each, the largest that holds no other time is the comment. */
    boxes: [{ seen: '2026-05', css: ':is(li, div):has(a[href*="/c/"] time)' }],
    link: [{ seen: '2026-05', css: 'a[href*="/c/"]' }],
    author: [{ seen: '2026-05', css: 'a[href]' }],
    text: [{ seen: '2026-05', css: 'span[dir="auto"]' }],
    time: [{ seen: '2026-05', css: 'time[datetime]' }],
  },
} satisfies SelectorGroups;
