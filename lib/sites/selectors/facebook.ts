import type { SelectorGroups } from './lists.ts';

export const FACEBOOK = {
  post: {
    posts: [
      { seen: '2026-07', css: '[role="main"] [aria-posinset]' },
      { seen: '2026-07', css: '[role="feed"] > div:has([data-ad-rendering-role="profile_name"])' },
      {
        seen: '2026-05',
        css: '[data-pagelet="ProfileTimeline"] > div:has([data-ad-rendering-role="profile_name"])',
      },
      { seen: '2026-06', css: '[data-pagelet^="FeedUnit_"]' },
      { seen: '2023-02', css: '[role="article"][aria-labelledby]' },
      { seen: '2025-01', css: '#screen-root [data-tracking-duration-id]' },
      { seen: '2024-11', css: '[data-ft*="top_level_post_id"]' },
    ],
    /** Opened reels, photos and posts: their permalink is the page's. A dialog lies above the feed. */
    opened: [
      { seen: '2026-07', css: '[role="dialog"]' },
      { seen: '2026-07', css: '[role="main"]' },
    ],
    text: [
      { seen: '2026-07', css: '[data-ad-rendering-role="story_message"]' },
      { seen: '2023-02', css: '[data-ad-preview="message"], [data-ad-comet-preview="message"]' },
      { seen: '2022-09', css: '[data-testid="post_message"]' },
      // Large words on a coloured ground.
      { seen: '2024-11', css: 'div:has(> div[dir="auto"][style*="text-align: center"])' },
      { seen: '2024-11', css: '[data-ft*="top_level_post_id"] [data-ft*="*s"]' },
    ],
    author: [{ seen: '2026-07', css: '[data-ad-rendering-role="profile_name"] a[href]' }],
    member: [{ seen: '2026-07', css: 'a[href*="/groups/"][href*="/user/"]' }],
    heading: [{ seen: '2025-01', css: 'h2 a[href], h3 a[href], h4 a[href], h5 a[href]' }],
    /** Where the row of reactions and totals starts, below the words. */
    bar: [
      { seen: '2026-07', css: '[role="toolbar"]' },
      { seen: '2026-07', css: '[data-ad-rendering-role="like_button"]' },
    ],
    /** What only Facebook's posts hold. */
    marks: [
      { seen: '2026-07', css: '[data-ad-rendering-role], [data-visualcompletion]' },
      { seen: '2023-02', css: '[data-ad-preview], [data-ad-comet-preview]' },
      { seen: '2022-09', css: '[data-testid="post_message"]' },
      { seen: '2025-01', css: '.native-text' },
      { seen: '2024-11', css: '.story_body_container' },
    ],
  },
  comment: {
    /** Comments have a spoken label, posts do not. */
    comments: [{ seen: '2026-08', css: '[role="article"][aria-label]' }],
    answers: [{ seen: '2026-08', css: '[role="article"] [role="article"][aria-label]' }],
    link: [{ seen: '2026-08', css: 'a[href*="comment_id="]' }],
    author: [{ seen: '2026-08', css: 'a[href]' }],
    text: [{ seen: '2025-01', css: 'div[dir="auto"][style*="text-align"]' }],
  },
} satisfies SelectorGroups;
