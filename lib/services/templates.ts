import { addTemplateVersion } from '../db/templates.ts';
import { templateProblems } from '../drafts/template-problems.ts';
import type { TemplateSet } from '../model/template.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';

interface Save {
  set: TemplateSet;
  /** Whose package the templates came in; empty for the office's own. */
  from: string;
  /** The version that was on the screen. */
  onto: number;
}

/** The reply templates of the office. */
export function createTemplates(context: ServiceContext) {
  return {
    /** Stores a new version; refused with any problem, whoever asks. */
    async save(save: Save): Promise<Outcome<number>> {
      const { avoidPhrases } = await context.settings();
      const [problem] = templateProblems(save.set, avoidPhrases);
      if (problem) return failed('template_problem', problem.code);
      const version = await addTemplateVersion(context.db, save, await stampOf(context));
      return version === null ? failed('templates_changed') : done(version);
    },
  };
}
