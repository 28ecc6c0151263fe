import * as v from 'valibot';
import { text } from './primitives.ts';

/** A post in view, as much of it as a hint needs. */
export const SeenPostSchema = v.strictObject({ key: v.nullable(text(300)), text: text(4_000) });
export type SeenPost = v.InferOutput<typeof SeenPostSchema>;

/** What is known of a post in view: an entry that strongly matches it, or that it was flagged before. */
export type Hint =
  | { kind: 'clarification'; code: string }
  | { kind: 'finding'; count: number; answered: boolean };
