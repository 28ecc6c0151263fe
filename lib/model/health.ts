import * as v from 'valibot';
import { PlatformSchema } from './platform.ts';
import { InstantSchema } from './primitives.ts';

/** How well a platform can be read: `broken` is said only of a page that is loaded and full. */
export const HEALTH_STATES = ['healthy', 'partial', 'broken', 'not_loaded', 'login_needed'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** The fields whose reading is counted. */
export const HEALTH_FIELDS = ['text', 'handle', 'permalink', 'postedAt'] as const;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Numbers only, kept on the machine: nothing of what a page says is in them. */
export const HealthSchema = v.strictObject({
  platform: PlatformSchema,
  state: v.picklist(HEALTH_STATES),
  /** Containers found now. */
  containers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Share 0..1 of containers whose field could be read. */
  shares: v.strictObject({ text: share, handle: share, permalink: share, postedAt: share }),
  /** Fields that are missing in most containers, for the sentence shown. */
  missing: v.array(v.picklist(HEALTH_FIELDS)),
  /** The worst tier of selectors that was needed; null without containers. */
  tier: v.nullable(v.pipe(v.number(), v.integer())),
});
export type Health = v.InferOutput<typeof HealthSchema>;

/** A health and when it was seen. */
export const SeenHealthSchema = v.strictObject({ ...HealthSchema.entries, at: InstantSchema });
export type SeenHealth = v.InferOutput<typeof SeenHealthSchema>;

/** Posts below which a share is chance. */
const ENOUGH = 5;
const MUCH_WORSE = 0.2;

/** Whether a platform is read clearly worse than before: nothing found any more, or much less of each post. */
export function hasFallen(before: Health, now: Health): boolean {
  if (now.state === 'broken') return before.state === 'healthy' || before.state === 'partial';
  if (before.containers < ENOUGH || now.containers < ENOUGH) return false;
  return HEALTH_FIELDS.some((field) => before.shares[field] - now.shares[field] > MUCH_WORSE);
}
