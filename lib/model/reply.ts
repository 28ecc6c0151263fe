import * as v from 'valibot';
import { WordingSchema } from './draft-style.ts';
import { PlatformSchema } from './platform.ts';
import { HttpUrlSchema, IdSchema, InstantSchema, text } from './primitives.ts';

/** Text that is being written for one finding; kept while the officer types so that nothing is lost. */
export const DraftSchema = v.strictObject({
  findingId: IdSchema,
  clarificationId: IdSchema,
  clarificationVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  platform: PlatformSchema,
  text: text(70_000),
  /** True once the officer has changed the text that was offered. */
  edited: v.boolean(),
  wording: WordingSchema,
  /** What the officer made of the other wording (prepared or composed) before turning to this one; null where nothing. */
  aside: v.nullable(text(70_000)),
  updatedAt: InstantSchema,
});
export type Draft = v.InferOutput<typeof DraftSchema>;

/** How the text left the panel: by the clipboard, or put into the reply box of the page. */
export const REPLY_VIAS = ['copy', 'insert'] as const;

/** A draft that was copied: what, where to, from which version. `url` is the reply's own address, pasted afterwards. */
export const ReplySchema = v.strictObject({
  id: IdSchema,
  findingId: IdSchema,
  clarificationId: IdSchema,
  clarificationVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  platform: PlatformSchema,
  text: text(70_000),
  /** How the text came about. */
  wording: WordingSchema,
  /** Whether the officer changed the text that was offered. */
  edited: v.boolean(),
  via: v.picklist(REPLY_VIAS),
  copiedAt: InstantSchema,
  copiedBy: text(200),
  url: v.nullable(HttpUrlSchema),
});
export type Reply = v.InferOutput<typeof ReplySchema>;
