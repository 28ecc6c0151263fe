import type { SelectorGroups } from './lists.ts';

/** Since 2024: words and names are in boxes of this class; the part behind `__` changes with each release. */
const HTML = '[class*="htmlContentRenderer_html-content"]';
const WORDS = `${HTML}[class*="break-words"], [class*="break-words"] > ${HTML}, [class*="break-words"] > * > ${HTML}`;
const ANSWER = '[class*="flex-wrap"][class*="border-t"]:has(time)';
const NAME = `${HTML}[class*="font-medium"]`;
const CARD = '[class*="md:rounded"][class*="bg-surface-primary"]:has(time)';

const AUTHOR = [
  { seen: '2025-02', css: 'a[href*="/@"]:not([class*="break-words"] a, .pagetext a)' },
  { seen: '2021-12', css: '[itemprop="author"] a[itemprop="url"]' },
  { seen: '2021-12', css: 'a[href*="/profile/"]:not(.pagetext a)' },
];

export const KASKUS = {
  post: {
    /** No saved page was found: facts of 2024-25 from what others read there, then those of 2021-22. */
    posts: [
      { seen: '2025-02', css: `${CARD}, ${ANSWER}` },
      { seen: '2021-12', css: '#thread_post_list > *' },
      { seen: '2021-12', css: '.jsNestedItem' },
      { seen: '2021-12', css: '[itemtype$="/Comment"], [itemtype$="/DiscussionForumPosting"]' },
    ],
    answers: [
      { seen: '2025-02', css: ANSWER },
      { seen: '2021-12', css: '.jsNestedItem' },
    ],
    quoted: [
      { seen: '2025-02', css: '.quote.expandable' },
      { seen: '2021-12', css: '.pagetext .quote, .pagetext blockquote' },
    ],
    text: [
      { seen: '2025-02', css: WORDS },
      { seen: '2021-12', css: '.pagetext' },
      { seen: '2021-12', css: '[itemprop="text"], [itemprop="articleBody"]' },
    ],
    author: [...AUTHOR],
    name: [
      { seen: '2025-02', css: NAME },
      { seen: '2021-12', css: '[itemprop="author"] [itemprop="name"]' },
      ...AUTHOR,
    ],
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
