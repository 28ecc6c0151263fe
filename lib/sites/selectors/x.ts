import type { SelectorGroups } from './lists.ts';

export const X = {
  post: {
    posts: [
      { seen: '2026-02', css: 'article[data-testid="tweet"]' },
      { seen: '2026-02', css: '[data-testid="cellInnerDiv"] article:not([data-testid="notification"])' },
    ],
    link: [
      { seen: '2026-02', css: 'a[href*="/status/"]:has(time)' },
      { seen: '2026-02', css: 'a[href*="/status/"][href$="/analytics"]' },
    ],
    pictureLink: [{ seen: '2026-02', css: 'a[href*="/photo/"], a[href*="/video/"]' }],
    time: [{ seen: '2026-02', css: 'a[href*="/status/"] time[datetime]' }],
    author: [
      { seen: '2026-02', css: '[data-testid="User-Name"] a[href]' },
      { seen: '2026-02', css: '[data-testid="Tweet-User-Avatar"] a[href]' },
    ],
    name: [
      { seen: '2026-02', css: '[data-testid="User-Name"] a[href]' },
      { seen: '2026-02', css: 'a[role="link"][href]:not([tabindex="-1"])' },
    ],
    text: [
      { seen: '2026-02', css: '[data-testid="tweetText"]' },
      { seen: '2026-02', css: '[data-testid="longformRichTextComponent"]' },
      { seen: '2026-02', css: 'div[lang][dir="auto"]' },
    ],
    pictures: [{ seen: '2026-02', css: 'img, video' }],
    /** A box of its own author inside the article; an unavailable quote is a nested article. */
    quote: [
      { seen: '2026-02', css: 'article div[role="link"]:has([data-testid="User-Name"])' },
      { seen: '2026-02', css: 'article div[tabindex="0"]:has([data-testid="User-Name"])' },
      { seen: '2026-02', css: 'article div[role="link"]:has(time)' },
      { seen: '2026-02', css: 'article article' },
    ],
    /** Looked for in the whole article: a quote has no action bar. */
    replies: [{ seen: '2026-02', css: '[data-testid="reply"]' }],
    reposts: [{ seen: '2026-02', css: '[data-testid="retweet"], [data-testid="unretweet"]' }],
    likes: [{ seen: '2026-02', css: '[data-testid="like"], [data-testid="unlike"]' }],
    views: [{ seen: '2026-02', css: 'a[href$="/analytics"]' }],
  },
} satisfies SelectorGroups;
