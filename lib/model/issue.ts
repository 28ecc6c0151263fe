import * as v from 'valibot';
import { IdSchema, InstantSchema, text } from './primitives.ts';
import { ThemeSchema } from './theme.ts';

/** One claim that many findings spread: the second counting unit beside the posts. */
export const IssueSchema = v.strictObject({
  id: IdSchema,
  /** `ISU-2026-012`: running number per year. */
  code: text(40),
  /** What is claimed, in one line. */
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
  theme: v.nullable(ThemeSchema),
  /** The entry that answers it. */
  clarificationId: v.nullable(IdSchema),
  createdAt: InstantSchema,
  createdBy: text(200),
  updatedAt: InstantSchema,
  /** The issue that took its findings over; null while it stands for itself. */
  mergedInto: v.nullable(IdSchema),
  deletedAt: v.nullable(InstantSchema),
});
export type Issue = v.InferOutput<typeof IssueSchema>;
