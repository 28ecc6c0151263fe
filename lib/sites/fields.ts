import type { Counts, Media, Post, Quoted } from '../model/post.ts';
import type { Reason } from '../model/reading.ts';
import type { Canonical } from './canonical/index.ts';
import type { Context } from './context.ts';
import type { Readers } from './readers.ts';

/** The fields whose reading is judged: their names in a `Post`. */
export type FieldName = 'id' | 'text' | 'handle' | 'name' | 'permalink' | 'postedAt';

/** How to read one kind of post: ordered readers for what is judged, plain functions for the rest. */
export interface Fields {
  /** Permalinks of the platform; they give `permalink`, `id` and `key`. */
  link: Readers<Canonical>;
  /** For platforms without permalinks: the id alone. */
  id?: Readers<string>;
  handle: Readers<string>;
  name: Readers<string>;
  text: Readers<string>;
  /** Anything that `Date` reads; the id's own time is tried last by itself. */
  postedAt: Readers<string>;
  timeLabel?: (context: Context) => string | null;
  truncated?: (context: Context) => boolean;
  /** Raw labels with the number somewhere in them. */
  counts?: Partial<Record<keyof Counts, (context: Context) => string | null>>;
  media?: (context: Context) => readonly Media[];
  quoted?: (context: Context) => Quoted | null;
  /** Where the post's outbound links are; default all links of the post. */
  links?: (context: Context) => readonly Element[];
  isAd?: (context: Context) => boolean | null;
  /** Why a field is missing when no reader finds it; default `selector_broken`. */
  absent?: Partial<Record<FieldName, Reason | ((context: Context) => Reason)>>;
  /** Duplicate key when there is no permalink. */
  key?: (context: Context) => string | null;
  /** The kind where the container alone does not tell it. */
  kind?: (context: Context) => Post['kind'];
}
