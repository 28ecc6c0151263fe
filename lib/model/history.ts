import * as v from 'valibot';
import { IdSchema, InstantSchema, text } from './primitives.ts';

/**
 * One change of one field of a finding. An event never changes; only while one person types on in a text does a later
 * event take the place of the one before.
 */
export const HistoryEventSchema = v.strictObject({
  id: IdSchema,
  findingId: IdSchema,
  at: InstantSchema,
  by: text(200),
  /**
   * A field of the finding (of the escalation: `escalation.to`, `.at`, `.number`, `.outcome`), or `created`, `reply`,
   * `replyUrl`, `approval`. Tags are one line, divided by `, `.
   */
  field: text(60),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
});
export type HistoryEvent = v.InferOutput<typeof HistoryEventSchema>;
