import * as v from 'valibot';
import { type Area, AreaSchema } from '../../model/evidence.ts';
import { type Health, HealthSchema } from '../../model/health.ts';
import { type Hint, type SeenPost, SeenPostSchema } from '../../model/hint.ts';
import { type Post, PostSchema } from '../../model/post.ts';
import { IdSchema } from '../../model/primitives.ts';
import type { Outcome } from '../../util/outcome.ts';

/** From a page’s content script, after the officer’s click. The address is checked against the sender. */
export interface PageCalls {
  /**
   * Stores the post as a new finding and opens the panel on it. `area` is where the post stands, for the picture that
   * is kept with it; null where none is wanted or none may be taken.
   */
  flag(request: {
    post: Post;
    area: Area | null;
  }): Outcome<{ findingId: string; opened: boolean; earlier: number }>;
  /** Takes back a flag of the same tab. */
  undoFlag(findingId: string): Outcome<null>;
  /** What library and log know of posts in view, in order. Nothing is stored. */
  hints(posts: SeenPost[]): Outcome<(Hint | null)[]>;
  /** How well the sender's page can be read: shown on the icon, kept as numbers. */
  reportHealth(health: Health): Outcome<null>;
}

export const PAGE_SCHEMAS = {
  flag: v.strictObject({ post: PostSchema, area: v.nullable(AreaSchema) }),
  undoFlag: IdSchema,
  hints: v.pipe(v.array(SeenPostSchema), v.maxLength(25)),
  reportHealth: HealthSchema,
} as const;
