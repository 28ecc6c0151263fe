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
   * `replyUrl`, `approval`, `personalRemoved`. Tags are one line, divided by `, `.
   */
  field: text(60),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
});
export type HistoryEvent = v.InferOutput<typeof HistoryEventSchema>;

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const line = Array.isArray(value) ? value.join(', ') : String(value);
  return line === '' ? null : line;
};

/**
 * A value of a finding's field as its history tells it, by the field of the event. The parts of an escalation are fields
 * of their own: each has its own story.
 */
export function eventValues(field: string, value: unknown): Record<string, string | null> {
  if (field !== 'escalation') return { [field]: shown(value) };
  const { to, at, number, outcome } = (value ?? {}) as Record<string, unknown>;
  return {
    'escalation.to': shown(to),
    'escalation.at': shown(at),
    'escalation.number': shown(number),
    'escalation.outcome': shown(outcome),
  };
}
