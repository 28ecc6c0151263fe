import * as v from 'valibot';
import { oncePerPage, parseJson } from '../../dom/json.ts';
import { all } from '../../dom/node.ts';
import type { Counts } from '../../model/post.ts';
import { canonical } from '../canonical/index.ts';
import type { PageEnv } from '../site.ts';

const NumberSchema = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,15}$/));

const ItemSchema = v.object({
  id: v.string(),
  desc: v.optional(v.string(), ''),
  createTime: NumberSchema,
  /** The name of the account, in newer pages an object of it. */
  author: v.union([v.string(), v.object({ uniqueId: v.string(), nickname: v.optional(v.string(), '') })]),
  nickname: v.optional(v.string(), ''),
  stats: v.optional(
    v.object({
      diggCount: v.optional(NumberSchema),
      commentCount: v.optional(NumberSchema),
      shareCount: v.optional(NumberSchema),
      playCount: v.optional(NumberSchema),
    }),
    {},
  ),
  isAd: v.optional(v.boolean()),
});

/** What the page's own data says of one video. */
export interface PageItem {
  handle: string;
  name: string | null;
  text: string | null;
  /** ISO 8601. */
  time: string;
  counts: Record<keyof Counts, string | undefined>;
  isAd: boolean | null;
}

/** Where the data of the video lies: pages until 2023, and those since. */
const DetailSchema = v.object({
  __DEFAULT_SCOPE__: v.object({
    'webapp.video-detail': v.object({ itemInfo: v.object({ itemStruct: ItemSchema }) }),
  }),
});
const stateSchema = (id: string) => v.object({ ItemModule: v.object({ [id]: ItemSchema }) });

const SCRIPTS = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__, script#SIGI_STATE';

function itemIn(json: unknown, id: string): v.InferOutput<typeof ItemSchema> | null {
  const detail = v.safeParse(DetailSchema, json);
  if (detail.success) return detail.output.__DEFAULT_SCOPE__['webapp.video-detail'].itemInfo.itemStruct;
  const state = v.safeParse(stateSchema(id), json);
  return state.success ? (state.output.ItemModule[id] ?? null) : null;
}

const itemOf = oncePerPage((document, id): PageItem | null => {
  const items = all(document, SCRIPTS).map((script) => itemIn(parseJson(script.textContent), id));
  const item = items.find((candidate) => candidate?.id === id);
  if (!item) return null;
  const author =
    typeof item.author === 'string' ? { uniqueId: item.author, nickname: item.nickname } : item.author;
  return {
    handle: author.uniqueId,
    name: author.nickname || null,
    text: item.desc || null,
    time: new Date(Number(item.createTime) * 1_000).toISOString(),
    counts: {
      likes: item.stats.diggCount,
      replies: item.stats.commentCount,
      reposts: item.stats.shareCount,
      views: item.stats.playCount,
    },
    isAd: item.isAd ?? null,
  };
});

/** The page's data of the video that the address names; null when it is of another video. */
export function pageItem(env: PageEnv): PageItem | null {
  const here = canonical(env.url);
  return here?.platform === 'tiktok' ? itemOf(env.document, here.id) : null;
}
