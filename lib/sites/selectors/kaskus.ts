import type { SelectorGroups } from './lists.ts';

const AUTHOR = [
  { seen: '2021-12', css: '[itemprop="author"] a[itemprop="url"]' },
  { seen: '2021-12', css: 'a[href*="/profile/"]:not(.pagetext a)' },
];

export const KASKUS = {
  post: {
    /** Facts of 2021-22 (no saved page was found; the site was redesigned since): microdata first, it changes least. */
    posts: [
      { seen: '2021-12', css: '#thread_post_list > *' },
      { seen: '2021-12', css: '.jsNestedItem' },
      { seen: '2021-12', css: '[itemtype$="/Comment"], [itemtype$="/DiscussionForumPosting"]' },
    ],
    answers: [{ seen: '2021-12', css: '.jsNestedItem' }],
    quoted: [{ seen: '2021-12', css: '.pagetext .quote, .pagetext blockquote' }],
    text: [
      { seen: '2021-12', css: '.pagetext' },
      { seen: '2021-12', css: '[itemprop="text"], [itemprop="articleBody"]' },
    ],
    author: [...AUTHOR],
    name: [{ seen: '2021-12', css: '[itemprop="author"] [itemprop="name"]' }, ...AUTHOR],
    time: [
      { seen: '2021-12', css: 'time[itemprop="datePublished"]' },
      { seen: '2021-12', css: 'time[datetime]' },
    ],
    link: [
      { seen: '2021-12', css: 'a[href*="/post/"]:not(.pagetext a)' },
      { seen: '2021-12', css: 'a[href*="/show_post/"]:not(.pagetext a)' },
    ],
  },
} satisfies SelectorGroups;
