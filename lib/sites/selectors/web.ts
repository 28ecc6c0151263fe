import type { SelectorGroups } from './lists.ts';

/** Pages without an adapter, and those whose adapter is off. */
export const WEB = {
  area: {
    /** What is like a post; it must hold a time or a permalink too. */
    posts: [
      { seen: '2026-07', css: '[itemtype*="SocialMediaPosting"], [itemtype*="DiscussionForumPosting"]' },
      { seen: '2026-07', css: '[itemtype*="schema.org/Comment"], [itemprop="comment"]' },
      { seen: '2026-07', css: 'article, [role="article"]' },
    ],
    author: [
      { seen: '2026-07', css: '[itemprop="author"] [itemprop="name"]' },
      { seen: '2026-07', css: '[itemprop="author"], [rel="author"]' },
    ],
    body: [{ seen: '2026-07', css: '[itemprop="articleBody"], [itemprop="text"]' }],
  },
} satisfies SelectorGroups;
