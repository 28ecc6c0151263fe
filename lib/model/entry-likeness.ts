import * as v from 'valibot';
import { IdSchema, text } from './primitives.ts';

/** An entry while it is written, as far as others may be like it; `id` null for a new one. */
export const EntryInWorkSchema = v.strictObject({
  id: v.nullable(IdSchema),
  /** Its title and its claims, the most telling first. */
  texts: v.pipe(v.array(text(1_000)), v.maxLength(51)),
  region: text(200),
  year: text(4),
});
export type EntryInWork = v.InferOutput<typeof EntryInWorkSchema>;

export const DIFFERENCES = ['place', 'year', 'figures'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** An entry that answers the same claim, or a twin: almost the same claim of another place, year or figure. */
export interface EntryLikeness {
  id: string;
  code: string;
  title: string;
  /** Empty where nothing differs: the new entry may be there already. */
  differs: Difference[];
  /** The claim or title of that entry that is most like what was typed. */
  text: string;
}
