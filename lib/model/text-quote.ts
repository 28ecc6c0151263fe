import * as v from 'valibot';
import { MAX_POST_TEXT, text } from './primitives.ts';

/** How much of the text around a passage is kept, in UTF-16 units. */
export const QUOTE_CONTEXT = 32;

/**
 * How a marked passage can be found again in its page: the TextQuoteSelector of the W3C Web Annotation Data Model
 * (section 4.2.4). White space is one space each; `prefix` and `suffix` are whole words of the same paragraph.
 */
export const TextQuoteSchema = v.strictObject({
  exact: v.pipe(text(MAX_POST_TEXT), v.minLength(1)),
  prefix: text(QUOTE_CONTEXT),
  suffix: text(QUOTE_CONTEXT),
});
export type TextQuote = v.InferOutput<typeof TextQuoteSchema>;
