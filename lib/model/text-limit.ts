import * as v from 'valibot';
import { PLATFORMS } from './platform.ts';

/** The kinds of text that platforms set different limits for. */
export const TEXT_KINDS = ['comment', 'post', 'message'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Below this no fact and no address fit; above it no platform goes. */
export const SHORTEST_LIMIT = 80;
export const LONGEST_LIMIT = 100_000;

/** How long a text may be, in the platform's units. `max` null: not known; `approx`: from secondary tables, or the unit of counting is unknown. */
export const LimitSchema = v.strictObject({
  max: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(SHORTEST_LIMIT), v.maxValue(LONGEST_LIMIT))),
  approx: v.boolean(),
});
export type Limit = v.InferOutput<typeof LimitSchema>;

/** Limits that an office set itself, by `platform.kind`; all others are as shipped. */
export const OwnLimitsSchema = v.record(
  v.picklist(PLATFORMS.flatMap((platform) => TEXT_KINDS.map((kind) => `${platform}.${kind}` as const))),
  LimitSchema,
);
export type OwnLimits = Partial<v.InferOutput<typeof OwnLimitsSchema>>;
