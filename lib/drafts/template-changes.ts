import { type DraftForm, type DraftTone, FORMS, TONES } from '../model/draft-style.ts';
import { CONDITIONAL, type Conditional, type TemplateSet } from '../model/template.ts';

/** One place where two sets differ: a template (`form`) or a conditional sentence. */
export interface TemplateChange {
  tone: DraftTone;
  form: DraftForm | null;
  sentence: Conditional | null;
  before: string;
  after: string;
}

/** Where two sets of templates differ, in the order of tones and forms. */
export function templateChanges(before: TemplateSet, after: TemplateSet): TemplateChange[] {
  return TONES.flatMap((tone): TemplateChange[] => [
    ...CONDITIONAL.map((sentence) => ({
      tone,
      form: null,
      sentence,
      before: before[tone].sentences[sentence],
      after: after[tone].sentences[sentence],
    })),
    ...FORMS.map((form) => ({
      tone,
      form,
      sentence: null,
      before: before[tone].forms[form].join('\n'),
      after: after[tone].forms[form].join('\n'),
    })),
  ]).filter((change) => change.before !== change.after);
}
