import type { SelectorGroups } from './lists.ts';

export const LINKEDIN = {
  post: {
    posts: [
      { seen: '2026-09', css: '[role="listitem"][componentkey*="FeedType_"]' },
      { seen: '2026-09', css: '[componentkey*="FeedType_"]:not([componentkey*="FeedType_"] *)' },
      { seen: '2026-07', css: 'article[data-activity-urn], [data-view-name="feed-full-update"]' },
      { seen: '2026-04', css: '.feed-shared-update-v2[data-urn]' },
      { seen: '2026-03', css: '[data-id^="urn:li:activity:"]' },
    ],
    reshare: [
      { seen: '2026-07', css: '[data-test-id="feed-reshare-content"]' },
      { seen: '2026-07', css: 'article article' },
      {
        seen: '2026-03',
        css: '.update-components-mini-update-v2, .feed-shared-update-v2__reshared-content, .feed-shared-update-v2 .feed-shared-update-v2',
      },
    ],
    /** The words of a shared post lead to it; its author stands beside them. */
    resharedWords: [
      { seen: '2026-09', css: 'a[href*="/feed/update/"]:has([data-testid="expandable-text-box"])' },
    ],
    /** Comments below a post use the same marks as its words. */
    comments: [
      {
        seen: '2026-09',
        css: '[componentkey^="commentsSectionContainer"], [data-testid*="ommentList"], [id^="replaceableComment_"]',
      },
      { seen: '2026-09', css: '[componentkey*="replaceableComment_"], [componentkey^="comment-commentary"]' },
      { seen: '2026-04', css: '.comments-comment-entity, .comments-comment-item' },
      { seen: '2026-07', css: '[data-test-id="comment"], section.comment' },
    ],
    /** "Budi mengomentari ini": who brought the post into the feed, above its author. */
    header: [{ seen: '2026-04', css: '.update-components-header' }],
    text: [
      { seen: '2026-09', css: '[componentkey^="feed-commentary"] [data-testid="expandable-text-box"]' },
      { seen: '2026-07', css: '[data-testid="expandable-text-box"]' },
      { seen: '2026-07', css: '[data-test-id="main-feed-activity-card__commentary"]' },
      { seen: '2026-04', css: '.update-components-text' },
      { seen: '2022-06', css: '.feed-shared-text, .feed-shared-update-v2__description' },
    ],
    images: [
      { seen: '2026-07', css: '[data-test-id="feed-images-content"] img' },
      { seen: '2026-04', css: '.update-components-image img, .feed-shared-image img' },
    ],
    likes: [
      { seen: '2026-07', css: '[data-num-reactions]' },
      { seen: '2026-07', css: '[data-test-id="social-actions__reaction-count"]' },
      { seen: '2026-04', css: '.social-details-social-counts__reactions-count' },
    ],
    replies: [
      { seen: '2026-07', css: '[data-num-comments]' },
      { seen: '2026-04', css: '.social-details-social-counts__comments' },
    ],
    /** The link to the account holds its rank and headline too. */
    name: [{ seen: '2026-04', css: '.update-components-actor__title [aria-hidden="true"]' }],
    account: [{ seen: '2026-07', css: 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"]' }],
  },
} satisfies SelectorGroups;
