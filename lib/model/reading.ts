import * as v from 'valibot';
import { text } from './primitives.ts';

/** Why a field could not be read. Each has a sentence in the locale files (`reason.<code>`). */
export const REASONS = [
  'not_in_page', // the platform does not put it in the page here
  'not_loaded', // the page is still loading, or the player is not mounted
  'selector_broken', // the container was found, the field was not: the page may have changed
  'ambiguous', // several values, none certain
  'localised_only', // only a relative or localised label exists
  'no_public_link', // the platform has no permalink for this (WhatsApp, private groups)
  'not_applicable', // the field makes no sense here
  'invalid', // a value was there but did not pass validation
  'withheld', // left out of a file that went to others, or removed because its time was up
  'pasted', // typed or pasted by the officer: never read from a page
] as const;

export const ReasonSchema = v.picklist(REASONS);
export type Reason = v.InferOutput<typeof ReasonSchema>;

/**
 * One field as read from a page.
 *
 * `value` is null when unknown, and then `reason` says why; a guess is never stored.
 * `source` names the reader that gave the value (`tier1:time[datetime]`, `id`, `selection`, `officer`).
 * `confidence` is 0..1; readers of the first tier give 0.95 or more.
 */
export const readingSchema = <T extends v.GenericSchema>(value: T) =>
  v.strictObject({
    value: v.nullable(value),
    source: v.nullable(text(120)),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    reason: v.nullable(ReasonSchema),
  });

export interface Reading<T> {
  value: T | null;
  source: string | null;
  confidence: number;
  reason: Reason | null;
}

/** A field that was read. */
export const found = <T>(value: T, source: string, confidence = 0.95): Reading<T> => ({
  value,
  source,
  confidence,
  reason: null,
});

/** A field that could not be read, and why. */
export const missing = <T = never>(reason: Reason): Reading<T> => ({
  value: null,
  source: null,
  confidence: 0,
  reason,
});
