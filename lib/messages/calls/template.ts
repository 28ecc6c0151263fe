import * as v from 'valibot';
import { text } from '../../model/primitives.ts';
import { type TemplateSet, TemplateSetSchema } from '../../model/template.ts';
import type { Outcome } from '../../util/outcome.ts';

/** Reply templates, from the workspace. */
export interface TemplateCalls {
  /** Stores a new version of the templates, made from version `onto`; its number. */
  saveTemplates(request: { set: TemplateSet; from: string; onto: number }): Outcome<number>;
}

export const TEMPLATE_SCHEMAS = {
  saveTemplates: v.strictObject({
    set: TemplateSetSchema,
    from: text(200),
    onto: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
} as const;
