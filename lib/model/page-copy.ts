import * as v from 'valibot';
import { HttpUrlSchema, text } from './primitives.ts';

/** A page is read no further than this, in UTF-16 units. */
export const MAX_PAGE_HTML = 5_000_000;

/** A page as it stood in a tab when the officer asked for it. */
export const PageCopySchema = v.strictObject({
  url: HttpUrlSchema,
  html: text(MAX_PAGE_HTML),
  /** What was selected in it; empty for nothing. */
  selection: text(20_000),
});
export type PageCopy = v.InferOutput<typeof PageCopySchema>;
