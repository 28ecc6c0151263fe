import * as v from 'valibot';
import { FORMS, TONES } from './draft-style.ts';
import { InstantSchema, text } from './primitives.ts';

/**
 * Sentences that stand only where they are true: the contrary is untrue, someone is being
 * deceived, something is set right, or is not proved; and what asks to
 * pass information on once it is final.
 */
export const CONDITIONAL = ['untrue', 'fraud', 'set_right', 'unproved', 'final'] as const;
export type Conditional = (typeof CONDITIONAL)[number];

/** A paragraph a line, in sentences and `{variables}`. */
export const TemplateSchema = v.pipe(v.array(text(600)), v.minLength(1), v.maxLength(20));
export type Template = v.InferOutput<typeof TemplateSchema>;

const of = <Key extends string, Schema extends v.GenericSchema>(keys: readonly Key[], schema: Schema) =>
  Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>;

/** The wording of one tone: its conditional sentences, and a template for each form. */
export const ToneTemplatesSchema = v.strictObject({
  sentences: v.strictObject(of(CONDITIONAL, text(300))),
  forms: v.strictObject(of(FORMS, TemplateSchema)),
});

/** All reply templates of an office. It travels in packages as it is. */
export const TemplateSetSchema = v.strictObject(of(TONES, ToneTemplatesSchema));
export type TemplateSet = v.InferOutput<typeof TemplateSetSchema>;

/** Each save is a version; the newest is in use. Version 0 is what is shipped, and is not stored. */
export const TemplateVersionSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  set: TemplateSetSchema,
  savedAt: InstantSchema,
  savedBy: text(200),
  /** Whose package it came in; empty where this office wrote it. */
  from: text(200),
});
export type TemplateVersion = v.InferOutput<typeof TemplateVersionSchema>;
