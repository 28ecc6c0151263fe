import * as v from 'valibot';
import { PlatformSchema } from './platform.ts';
import { text } from './primitives.ts';

/** Part of a page without anything personal in it, on which an adapter can be tested. */
export const FixtureSchema = v.strictObject({
  platform: PlatformSchema,
  /** HTML, shown as text and saved as a file; never rendered. */
  html: text(4_000_000),
});
export type Fixture = v.InferOutput<typeof FixtureSchema>;
