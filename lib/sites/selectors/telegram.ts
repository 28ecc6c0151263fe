import type { SelectorGroups } from './lists.ts';

export const TELEGRAM = {
  preview: {
    messages: [
      { seen: '2023-02', css: '.tgme_widget_message[data-post]' },
      { seen: '2023-02', css: '.tgme_widget_message' },
      { seen: '2023-02', css: '[data-post]:has(time[datetime])' },
    ],
    /** The message that this one answers, and the preview of a linked page: words of others. */
    others: [
      { seen: '2023-02', css: '.tgme_widget_message_reply' },
      { seen: '2023-02', css: '.tgme_widget_message_link_preview' },
    ],
    date: [
      { seen: '2023-02', css: 'a.tgme_widget_message_date' },
      { seen: '2023-02', css: 'a[href]:has(> time[datetime])' },
    ],
    time: [
      { seen: '2023-02', css: '.tgme_widget_message_date time[datetime]' },
      { seen: '2023-02', css: 'a[href] > time[datetime]' },
      { seen: '2023-02', css: 'time[datetime]' },
    ],
    /** In a group the author stands before the group's own name. */
    member: [{ seen: '2026-07', css: 'a.tgme_widget_message_author_name' }],
    owner: [{ seen: '2023-02', css: '.tgme_widget_message_owner_name' }],
    avatar: [{ seen: '2023-02', css: '.tgme_widget_message_user a[href]' }],
    /** With media, the text's element holds a second one with the same class: the first counts. Previews are links. */
    text: [
      { seen: '2023-02', css: '.tgme_widget_message_text' },
      { seen: '2023-02', css: '.js-message_text' },
      { seen: '2023-02', css: '.tgme_widget_message_poll_question' },
    ],
  },
  webK: {
    bubbles: [
      { seen: '2026-06', css: '.bubble[data-mid][data-peer-id]' },
      { seen: '2026-06', css: '[data-mid][data-timestamp]:has(.message)' },
    ],
    /** The message that this one answers, the preview of a linked page, the row of reactions. */
    others: [
      { seen: '2026-06', css: '.reply, .reply-markup, .webpage, .web, reactions-element, .reactions' },
    ],
    text: [
      { seen: '2026-06', css: '.translatable-message' },
      { seen: '2026-06', css: '.message' },
    ],
    name: [
      { seen: '2026-06', css: '.name .peer-title' },
      { seen: '2026-06', css: '.peer-title' },
    ],
    views: [{ seen: '2023-01', css: '.post-views' }],
  },
  webA: {
    messages: [
      { seen: '2026-03', css: '.Message[data-message-id]' },
      { seen: '2026-03', css: '.message-list-item[data-message-id]' },
      { seen: '2026-05', css: '.message-list-item[id^="message-"]' },
    ],
    /** The message that this one answers, the preview of a linked page, the row of reactions. */
    others: [{ seen: '2026-03', css: '.EmbeddedMessage, .WebPage, .Reactions, .InlineButtons' }],
    text: [{ seen: '2026-03', css: '.text-content' }],
    name: [
      { seen: '2026-03', css: '.message-title .sender-title' },
      { seen: '2026-03', css: '.message-title .message-title-name' },
      { seen: '2026-03', css: '.message-title' },
    ],
    forwarded: [
      { seen: '2026-03', css: '.forward-title' },
      { seen: '2026-03', css: '.forward-title-container > *' },
    ],
  },
} satisfies SelectorGroups;
