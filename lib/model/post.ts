import * as v from 'valibot';
import { PlatformSchema } from './platform.ts';
import { HttpUrlSchema, InstantSchema, MAX_POST_TEXT, text } from './primitives.ts';
import { readingSchema } from './reading.ts';
import { TextQuoteSchema } from './text-quote.ts';

export const POST_KINDS = ['post', 'video', 'comment', 'message', 'page'] as const;

/** A number as a platform shows it: `label` is the raw text, `approx` tells that "1,2 rb" was rounded. */
export const CountSchema = v.strictObject({
  value: v.nullable(v.pipe(v.number(), v.minValue(0))),
  label: v.nullable(text(60)),
  approx: v.boolean(),
});
export type Count = v.InferOutput<typeof CountSchema>;

export const MediaSchema = v.strictObject({
  kind: v.picklist(['image', 'video', 'audio', 'file']),
  url: v.nullable(HttpUrlSchema),
  alt: v.nullable(text(2_000)),
});
export type Media = v.InferOutput<typeof MediaSchema>;

/** A post inside the post: quoted, reshared or forwarded. Kept apart from the author's own words. */
export const QuotedSchema = v.strictObject({
  handle: v.nullable(text(200)),
  name: v.nullable(text(300)),
  text: v.nullable(text(MAX_POST_TEXT)),
  permalink: v.nullable(HttpUrlSchema),
});
export type Quoted = v.InferOutput<typeof QuotedSchema>;

export const CountsSchema = v.strictObject({
  replies: CountSchema,
  reposts: CountSchema,
  likes: CountSchema,
  views: CountSchema,
});
export type Counts = v.InferOutput<typeof CountsSchema>;

/**
 * What was read from a page at the officer's click.
 * `key` is the duplicate key of the canonical URL (`x:1983130065320780162`), the same for every form of the permalink.
 */
export const PostSchema = v.strictObject({
  platform: PlatformSchema,
  kind: v.picklist(POST_KINDS),
  key: v.nullable(text(300)),
  id: readingSchema(text(200)),
  text: readingSchema(text(MAX_POST_TEXT)),
  handle: readingSchema(text(200)),
  name: readingSchema(text(300)),
  permalink: readingSchema(HttpUrlSchema),
  postedAt: readingSchema(InstantSchema),
  timeLabel: v.nullable(text(120)),
  truncated: v.boolean(),
  counts: CountsSchema,
  media: v.pipe(v.array(MediaSchema), v.maxLength(40)),
  links: v.pipe(
    v.array(v.strictObject({ url: HttpUrlSchema, title: v.nullable(text(500)) })),
    v.maxLength(20),
  ),
  quoted: v.nullable(QuotedSchema),
  /** Where the text is what the officer marked in a page: how to find it there again. */
  passage: v.optional(TextQuoteSchema),
  isAd: v.nullable(v.boolean()),
  tier: v.pipe(v.number(), v.integer(), v.minValue(0)),
  pageUrl: v.nullable(HttpUrlSchema),
  pageTitle: v.nullable(text(500)),
  readAt: InstantSchema,
});
export type Post = v.InferOutput<typeof PostSchema>;
