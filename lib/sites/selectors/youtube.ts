import type { SelectorGroups } from './lists.ts';

/** A description that can be unfolded. */
export const EXPANDER = ':is(ytd-text-inline-expander, #description-inline-expander)';

/** The time's link first: commenters link to other comments. */
const COMMENT_LINK = [
  { seen: '2026-07', css: '#published-time-text a[href*="lc="]' },
  { seen: '2022-03', css: '.published-time-text a[href*="lc="]' },
  { seen: '2022-03', css: '#header a[href*="lc="]:not(#content-text a)' },
  { seen: '2022-03', css: 'a[href*="lc="]:not(#content-text a, #content a)' },
];

export const YOUTUBE = {
  video: {
    pages: [
      { seen: '2026-06', css: 'ytd-watch-flexy[video-id]' },
      { seen: '2022-03', css: 'ytd-watch-flexy' },
      { seen: '2022-03', css: '#columns.ytd-watch-flexy' },
      { seen: '2026-05', css: 'ytm-watch, .watch-content' },
    ],
    comments: [
      { seen: '2026-06', css: 'ytd-comments' },
      { seen: '2026-05', css: 'ytm-comments-entry-point-header-renderer' },
    ],
    /** How many comments there are, above them. */
    answers: [{ seen: '2026-06', css: 'ytd-comments-header-renderer #count' }],
    /** Lists of other videos, panels, the chat. */
    beside: [
      { seen: '2026-06', css: '#secondary, #related, ytd-live-chat-frame, ytd-miniplayer' },
      { seen: '2026-06', css: 'ytd-engagement-panel-section-list-renderer, ytd-playlist-panel-renderer' },
      { seen: '2026-06', css: 'ytd-compact-video-renderer, yt-lockup-view-model, ytd-ad-slot-renderer' },
      { seen: '2026-05', css: 'ytm-item-section-renderer' },
    ],
    owner: [
      { seen: '2026-06', css: 'ytd-video-owner-renderer a[href*="/@"]' },
      { seen: '2026-06', css: '#owner a[href*="/@"]' },
      { seen: '2026-05', css: 'ytm-slim-owner-renderer a[href*="/@"]' },
    ],
    name: [
      { seen: '2026-06', css: 'ytd-video-owner-renderer ytd-channel-name a' },
      { seen: '2022-03', css: 'ytd-video-owner-renderer #channel-name a' },
      { seen: '2026-06', css: 'ytd-video-owner-renderer a[href]' },
      { seen: '2026-05', css: '.slim-owner-channel-name' },
    ],
    time: [
      { seen: '2022-03', css: '#info-strings yt-formatted-string' },
      { seen: '2026-06', css: '#date-text' },
    ],
    views: [
      { seen: '2026-06', css: 'ytd-watch-info-text #view-count' },
      { seen: '2022-03', css: 'ytd-video-view-count-renderer .view-count' },
    ],
    likes: [
      { seen: '2026-06', css: 'segmented-like-dislike-button-view-model like-button-view-model button' },
      { seen: '2026-06', css: 'like-button-view-model button' },
    ],
  },
  words: {
    /** Two title renderers are mounted, one of them hidden and empty; which one changes over the years. */
    title: [
      { seen: '2026-06', css: 'ytd-watch-metadata h1' },
      { seen: '2022-03', css: 'ytd-video-primary-info-renderer h1' },
      { seen: '2026-05', css: 'ytm-slim-video-metadata-section-renderer :is(h1, h2)' },
      { seen: '2026-05', css: '.slim-video-information-title' },
    ],
    description: [
      { seen: '2026-06', css: `${EXPANDER} #expanded` },
      { seen: '2026-06', css: `${EXPANDER} #snippet` },
      { seen: '2026-06', css: EXPANDER },
      { seen: '2022-03', css: 'ytd-video-secondary-info-renderer #description' },
      { seen: '2022-03', css: 'ytd-expander #description' },
    ],
  },
  short: {
    /** Several are mounted at once, above and below the one that plays; its title may stand beside its renderer. */
    reels: [
      { seen: '2026-06', css: '.reel-video-in-sequence-new:has(ytd-reel-video-renderer[is-active])' },
      { seen: '2026-06', css: 'ytd-reel-video-renderer[is-active]' },
      { seen: '2026-06', css: 'ytd-reel-video-renderer' },
      { seen: '2026-06', css: '.reel-video-in-sequence-new' },
      { seen: '2025-01', css: 'ytm-shorts ytm-reel-player-overlay-renderer' },
    ],
    title: [
      { seen: '2026-06', css: '.ytShortsVideoTitleViewModelShortsVideoTitle' },
      { seen: '2026-06', css: 'yt-shorts-video-title-view-model' },
      { seen: '2024-01', css: '#overlay h2' },
    ],
    author: [
      { seen: '2026-06', css: 'yt-reel-channel-bar-view-model a[href*="/@"]' },
      { seen: '2024-01', css: 'ytd-channel-name a[href*="/@"]' },
      { seen: '2024-01', css: '#overlay a[href*="/@"]' },
    ],
    likes: [
      { seen: '2026-06', css: 'like-button-view-model' },
      { seen: '2024-01', css: '#like-button' },
    ],
    comments: [{ seen: '2024-01', css: '#comments-button' }],
  },
  community: {
    posts: [
      {
        seen: '2026-06',
        css: 'ytd-shared-post-renderer, ytd-backstage-post-renderer, ytd-post-renderer, ytm-backstage-post-renderer, ytm-post-renderer',
      },
      { seen: '2026-05', css: '.ytmBackstagePostRendererHost' },
    ],
    /** The post that another channel shares. */
    shared: [
      {
        seen: '2026-06',
        css: 'ytd-shared-post-renderer :is(ytd-backstage-post-renderer, ytd-post-renderer)',
      },
    ],
    text: [
      { seen: '2026-06', css: '#home-content-text' },
      { seen: '2026-06', css: '#content-text' },
      { seen: '2026-05', css: '.ytmBackstagePostRendererHostContentText' },
      { seen: '2026-05', css: 'truncated-text-content' },
    ],
    link: [
      { seen: '2026-06', css: '#published-time-text a[href]' },
      { seen: '2026-05', css: '.ytPostHeaderHostPublishedTimeText a[href]' },
      { seen: '2026-05', css: 'a[href*="/post/Ugk"]' },
    ],
    author: [
      { seen: '2026-06', css: '#author-text' },
      { seen: '2026-05', css: '.ytPostHeaderHostAuthorText a[href*="/@"]' },
      { seen: '2026-05', css: 'yt-post-header a[href*="/@"]' },
      { seen: '2026-06', css: '#author-thumbnail a[href*="/@"]' },
    ],
    name: [
      { seen: '2026-06', css: '#author-text' },
      { seen: '2026-05', css: '.ytPostHeaderHostAuthorText' },
    ],
    images: [
      { seen: '2026-06', css: 'ytd-backstage-image-renderer img, ytd-post-multi-image-renderer img' },
      { seen: '2026-05', css: 'ytm-backstage-image-renderer img' },
    ],
    likes: [{ seen: '2026-06', css: '#vote-count-middle' }],
    answers: [{ seen: '2026-06', css: '#reply-button-end' }],
  },
  comment: {
    /** Both element names have been used; answers are the same elements inside `ytd-comment-replies-renderer`. */
    boxes: [
      { seen: '2026-07', css: 'ytd-comment-view-model, ytd-comment-renderer' },
      { seen: '2026-05', css: 'ytm-comment-renderer, ytm-comment-view-model' },
      { seen: '2022-03', css: '#body:has(#content-text):has(a[href*="lc="])' },
    ],
    text: [
      { seen: '2026-07', css: '#content-text' },
      { seen: '2022-03', css: '#expander #content yt-formatted-string:not([hidden])' },
      { seen: '2026-05', css: '.YtmCommentRendererText' },
      { seen: '2026-05', css: '.comment-text' },
    ],
    link: [...COMMENT_LINK],
    author: [
      { seen: '2026-07', css: '#author-text' },
      { seen: '2022-03', css: '#header-author a[href*="/@"]' },
      { seen: '2022-03', css: '#author-thumbnail a[href*="/@"]' },
      {
        seen: '2026-05',
        css: ':is(ytm-comment-renderer, ytm-comment-view-model) a[href*="/@"]:not(.YtmCommentRendererText a, .comment-text a)',
      },
    ],
    name: [
      { seen: '2022-03', css: '#author-text' },
      { seen: '2022-03', css: '#header-author h3' },
    ],
    time: [...COMMENT_LINK, { seen: '2026-07', css: '#published-time-text' }],
    likes: [
      { seen: '2026-07', css: '#vote-count-middle' },
      { seen: '2022-03', css: '#vote-count-left' },
      { seen: '2026-05', css: '.YtmCommentRendererCount' },
    ],
  },
  page: {
    ads: [
      {
        seen: '2022-09',
        css: 'ytd-ad-slot-renderer, ytd-in-feed-ad-layout-renderer, ytd-display-ad-renderer',
      },
      { seen: '2022-09', css: '#masthead-ad, [id="player-ads"]' },
      {
        seen: '2026-06',
        css: 'ytd-promoted-sparkles-web-renderer, ytd-promoted-video-renderer, ytm-promoted-video-renderer',
      },
    ],
  },
} satisfies SelectorGroups;
