import * as v from 'valibot';
import { PlatformSchema } from './platform.ts';
import { text } from './primitives.ts';

/** Why nothing is put into a box of a page. Each has a sentence in the locale files (`insert.<code>`). */
export const BOX_REFUSALS = [
  'no_box', // nothing that can be written in has or had the focus
  'single_line',
  'search',
  'read_only',
  'private_message', // a message to somebody, where the draft is for the public
] as const;
const RefusalSchema = v.picklist(BOX_REFUSALS);
export type BoxRefusal = v.InferOutput<typeof RefusalSchema>;

/** The box that a reply would go into, as the page's content script says. */
export const BoxLookSchema = v.variant('state', [
  v.strictObject({ state: v.literal('refused'), reason: RefusalSchema }),
  v.strictObject({
    state: v.literal('open'),
    /** Whether it holds a text already. */
    filled: v.boolean(),
    host: text(300),
    platform: PlatformSchema,
  }),
]);
export type BoxLook = v.InferOutput<typeof BoxLookSchema>;

/** What became of a text that was put into the box. */
export const InsertResultSchema = v.variant('state', [
  v.strictObject({ state: v.literal('inserted') }),
  v.strictObject({ state: v.literal('refused'), reason: RefusalSchema }),
  /** Somebody wrote into it meanwhile. */
  v.strictObject({ state: v.literal('filled') }),
  /** It shows something else than the text; `restored` is false where that could not be taken out again. */
  v.strictObject({ state: v.literal('changed'), restored: v.boolean() }),
]);
export type InsertResult = v.InferOutput<typeof InsertResultSchema>;
