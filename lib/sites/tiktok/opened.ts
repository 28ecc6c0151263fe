import { lineOf } from '../../dom/text.ts';
import type { Counts } from '../../model/post.ts';
import type { Reason } from '../../model/reading.ts';
import { type Context, partsBy, type Selector } from '../context.ts';
import type { Group } from '../define.ts';
import { mayBeRounded, parseCount } from '../numbers.ts';
import { each, type Readers, shown } from '../readers.ts';
import { TIKTOK } from '../selectors/tiktok.ts';
import { accountAt, openedLinks } from './identity.ts';
import { type PageItem, pageItem } from './page-json.ts';
import { firstOf, isAround, linksIn, noWords, textReaders, videoMedia } from './parts.ts';

const OPENED = TIKTOK.opened;
const COUNT: Record<keyof Counts, readonly Selector[]> = {
  likes: OPENED.likes,
  replies: OPENED.replies,
  reposts: OPENED.reposts,
  views: [],
};
const FEED = '[data-e2e="recommend-list-item-container"], [data-e2e="video-author-uniqueid"]';

const shownAccount: Readers<string> = [
  ...each(OPENED.account, accountAt),
  ['author text', ({ own }) => lineOf(own('[data-e2e="browse-username"]')[0] ?? null)],
];

/** The page's data of this video: it must name the account that is shown, where one is. */
function dataOf(context: Context): PageItem | null {
  const item = pageItem(context.env);
  const account = firstOf(shownAccount, context);
  return !account || item?.handle.toLowerCase() === account.toLowerCase() ? item : null;
}

const account: Readers<string> = [
  ...shownAccount,
  ['page data', (context) => dataOf(context)?.handle ?? null],
];

const author = (context: Context): string | null => firstOf(account, context);

/** The number shown; the exact one of the page's data where that is what was rounded, or where none is shown. */
const count =
  (name: keyof Counts) =>
  (context: Context): string | null => {
    const label = shown(COUNT[name])(context);
    const exact = dataOf(context)?.counts[name] ?? null;
    const rounded = parseCount(label, context.lang);
    if (rounded.value === null || exact === null) return rounded.value === null ? (exact ?? label) : label;
    return rounded.approx && mayBeRounded(Number(exact), rounded) ? exact : label;
  };

/** Name and time share an element: "Nama · 7-9". */
const nicknameParts = (element: Element | null): [name: string | null, time: string | null] => {
  const line = lineOf(element) ?? '';
  const [, name, time] = /^(.*\S)\s*·\s*([^·]*)$/.exec(line) ?? [];
  return name ? [name, time ?? null] : [line || null, null];
};

const unsureOf = (context: Context): Reason => (openedIds(context) > 0 ? 'ambiguous' : 'not_loaded');

const openedIds = ({ own }: Context): number => own('[id^="xgwrapper-"]').length;

/** One opened video: an overlay over the feed, or a page of its own. */
export const openedVideo: Group = {
  kind: 'video',
  get containers() {
    return [...OPENED.boxes, ...OPENED.structures, ...OPENED.pages];
  },
  nested: partsBy(OPENED.comments),
  beside: partsBy(OPENED.comments),
  accept: (context) =>
    author(context) !== null &&
    !isAround(context.container, OPENED.boxes, OPENED.structures) &&
    context.own(FEED).length === 0,
  fields: {
    link: openedLinks(author),
    handle: account,
    name: [
      ...each(OPENED.name, (element) => nicknameParts(element)[0]),
      ['page data', (context) => dataOf(context)?.name ?? null],
    ],
    text: [...textReaders(OPENED.text), ['page data', (context) => dataOf(context)?.text ?? null]],
    postedAt: [['page data', (context) => dataOf(context)?.time ?? null]],
    timeLabel: ({ own }) => nicknameParts(own('[data-e2e="browser-nickname"]')[0] ?? null)[1],
    counts: {
      likes: count('likes'),
      replies: count('replies'),
      reposts: count('reposts'),
      views: count('views'),
    },
    isAd: (context) => dataOf(context)?.isAd ?? null,
    media: videoMedia,
    links: linksIn(OPENED.text),
    absent: { text: noWords(OPENED.text), permalink: unsureOf, id: unsureOf, postedAt: 'not_loaded' },
  },
};
