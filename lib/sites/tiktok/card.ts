import { matches, one } from '../../dom/node.ts';
import { type Context, joined } from '../context.ts';
import type { Group } from '../define.ts';
import { each, permalinkOf, shown } from '../readers.ts';
import { TIKTOK } from '../selectors/tiktok.ts';
import { accountAt, agreed } from './identity.ts';
import { linksIn, noWords, textReaders, videoMedia } from './parts.ts';

const CARD = TIKTOK.card;

const videos = (context: Context) =>
  context.own(joined(CARD.link)).flatMap((element) => permalinkOf(element, context) ?? []);

/** Cards are links around a picture; a link without one stands in a description and leads to a video of others. */
const isPictured = ({ own }: Context): boolean =>
  own(joined(CARD.link)).some((link) => one(link, 'img, picture, video') !== null);

/** A video in a grid: search results, an account's own page. Without known boxes, climbed to from its link. */
export const card: Group = {
  kind: 'video',
  containers: CARD.cards,
  accept: (context) =>
    agreed(videos(context).map(({ id }) => id)) !== undefined &&
    (matches(context.container, joined(CARD.cards)) || isPictured(context)),
  fields: {
    link: each(CARD.link, permalinkOf),
    handle: [
      ...each(CARD.account, accountAt),
      ['permalink', (context) => videos(context)[0]?.handle ?? null],
    ],
    name: [],
    text: textReaders(CARD.text),
    postedAt: [],
    timeLabel: shown(CARD.time),
    counts: { likes: shown(CARD.likes), views: shown(CARD.views) },
    media: videoMedia,
    links: linksIn(CARD.text),
    absent: { text: noWords(CARD.text), name: 'not_in_page' },
  },
};
