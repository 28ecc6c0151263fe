import * as v from 'valibot';
import { IdSchema, InstantSchema, text } from './primitives.ts';

/** One change of one field of a finding. Append-only: later an audit chain and merging between offices build on it. */
export const HistoryEventSchema = v.strictObject({
  id: IdSchema,
  findingId: IdSchema,
  at: InstantSchema,
  by: text(200),
  /** A field of the finding, or `created`, `reply`, `replyUrl`, `approval`. */
  field: text(60),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
});
export type HistoryEvent = v.InferOutput<typeof HistoryEventSchema>;
