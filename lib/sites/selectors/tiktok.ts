import type { SelectorGroups } from './lists.ts';

const ANY = ':is(div, main, section, article)';
/** A cell of a grid, around the picture's box and the caption (seen 2026-06). */
const CELL = ':is([id^="grid-item-container-"], [id^="column-item-video-container-"])';
const PLAYER = ':is([data-e2e="browse-video"], [id^="xgwrapper-"])';

export const TIKTOK = {
  card: {
    /** The box with the picture; the caption stands beside it in the same parent. */
    cards: [
      { seen: '2026-06', css: `${CELL}, div:not(${CELL} *):has(> [data-e2e="search_top-item"])` },
      { seen: '2026-01', css: 'div:has(> [data-e2e="search_video-item"])' },
      { seen: '2026-01', css: 'div:has(> [data-e2e="user-post-item"])' },
    ],
    link: [
      { seen: '2022-05', css: 'a[href*="/video/"]' },
      { seen: '2026-01', css: 'a[href*="/photo/"]' },
    ],
    account: [
      { seen: '2022-05', css: '[data-e2e="search-card-user-link"]' },
      { seen: '2022-05', css: '[data-e2e="search-card-user-unique-id"]' },
    ],
    text: [
      { seen: '2022-05', css: '[data-e2e="search-card-video-caption"]' },
      { seen: '2026-01', css: '[data-e2e="user-post-item-desc"]' },
    ],
    time: [{ seen: '2022-05', css: '[class*="DivTimeTag"]' }],
    likes: [{ seen: '2022-05', css: '[data-e2e="search-card-like-container"]' }],
    views: [{ seen: '2026-01', css: '[data-e2e="video-views"]' }],
  },
  comment: {
    boxes: [
      { seen: '2026-01', css: '[class*="DivCommentItemWrapper"]' },
      { seen: '2022-09', css: '[class*="DivCommentContentContainer"]' },
    ],
    structures: [
      {
        seen: '2022-09',
        css: ':is(div, li):has([data-e2e^="comment-username-"]):has([data-e2e^="comment-level-"])',
      },
    ],
    account: [
      { seen: '2026-01', css: '[data-e2e^="comment-username-"]' },
      { seen: '2022-09', css: '[data-e2e^="comment-avatar-"]' },
    ],
    name: [{ seen: '2026-01', css: '[data-e2e^="comment-username-"]' }],
    text: [{ seen: '2026-01', css: '[data-e2e^="comment-level-"]' }],
    /** What a box must hold to be a comment. */
    parts: [
      { seen: '2026-01', css: '[data-e2e^="comment-level-"]' },
      { seen: '2026-01', css: '[data-e2e^="comment-username-"]' },
    ],
    time: [
      { seen: '2022-09', css: '[data-e2e^="comment-time-"]' },
      { seen: '2026-01', css: '[class*="DivCommentSubContentWrapper"] > span:not([data-e2e])' },
    ],
    likes: [
      { seen: '2026-01', css: '[data-e2e="comment-like-count"]' },
      { seen: '2026-01', css: '[class*="DivLikeContainer"] span' },
    ],
  },
  feed: {
    items: [
      { seen: '2026-01', css: '[data-e2e="recommend-list-item-container"]' },
      { seen: '2026-09', css: 'article[data-scroll-index]' },
    ],
    structures: [
      {
        seen: '2022-09',
        css: ':is(div, article, section, li):has([data-e2e="video-author-uniqueid"]):has([data-e2e="video-desc"])',
      },
    ],
    account: [
      { seen: '2026-01', css: '[data-e2e="video-author-uniqueid"]' },
      { seen: '2022-09', css: '[data-e2e="video-author-avatar"]' },
      { seen: '2022-09', css: '[data-e2e="video-author-nickname"]' },
    ],
    name: [{ seen: '2026-01', css: '[data-e2e="video-author-nickname"]' }],
    text: [{ seen: '2026-01', css: '[data-e2e="video-desc"]' }],
    likes: [{ seen: '2026-01', css: '[data-e2e="like-count"]' }],
    replies: [{ seen: '2026-01', css: '[data-e2e="comment-count"]' }],
    reposts: [{ seen: '2026-01', css: '[data-e2e="share-count"]' }],
  },
  opened: {
    boxes: [{ seen: '2022-09', css: '[class*="DivBrowserModeContainer"]' }],
    structures: [
      { seen: '2022-09', css: `${ANY}:has(${PLAYER}):has([data-e2e="browse-username"])` },
      { seen: '2022-09', css: `${ANY}:has(${PLAYER}):has([data-e2e="browse-video-desc"])` },
      {
        seen: '2026-01',
        css: `${ANY}:has([data-e2e="browse-username"]):has([data-e2e="browse-video-desc"])`,
      },
    ],
    /** The whole page, where nothing but its data is known. */
    pages: [{ seen: '2023-01', css: '#main-content-video_detail, #app' }],
    comments: [
      { seen: '2022-09', css: '[class*="DivCommentListContainer"]' },
      { seen: '2026-01', css: '[class*="DivCommentItemWrapper"]' },
    ],
    account: [
      { seen: '2026-01', css: '[data-e2e="browse-username"]' },
      { seen: '2022-09', css: '[data-e2e="browse-user-avatar"]' },
      { seen: '2022-09', css: '[data-e2e="browser-nickname"]' },
    ],
    name: [{ seen: '2022-09', css: '[data-e2e="browser-nickname"]' }],
    text: [{ seen: '2026-01', css: '[data-e2e="browse-video-desc"]' }],
    likes: [
      { seen: '2026-01', css: '[data-e2e="browse-like-count"]' },
      { seen: '2026-01', css: '[data-e2e="like-count"]' },
    ],
    replies: [
      { seen: '2022-09', css: '[data-e2e="browse-comment-count"]' },
      { seen: '2026-01', css: '[data-e2e="comment-count"]' },
    ],
    reposts: [
      { seen: '2022-09', css: '[data-e2e="browse-share-count"]' },
      { seen: '2026-01', css: '[data-e2e="share-count"]' },
    ],
  },
} satisfies SelectorGroups;
