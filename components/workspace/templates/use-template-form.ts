import { useMemo } from 'preact/hooks';
import { SHIPPED_TEMPLATES } from '../../../lib/drafts/template.ts';
import { templateChanges } from '../../../lib/drafts/template-changes.ts';
import { templateProblems } from '../../../lib/drafts/template-problems.ts';
import type { DraftForm, DraftTone } from '../../../lib/model/draft-style.ts';
import type { Conditional, TemplateSet, TemplateVersion } from '../../../lib/model/template.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useKept } from '../frame/use-kept.ts';
import { useCommand } from '../use-command.ts';

/** As many lines and signs as a template holds. */
const MOST_LINES = 20;
const LONGEST_LINE = 600;

interface Edited {
  /** The version that the edits were made from. */
  onto: number;
  set: TemplateSet;
}

/** The templates on the screen: those in use until something is changed, then the edits, kept while the tab is open. */
export function useTemplateForm(versions: readonly TemplateVersion[]) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const { avoidPhrases } = useSettings();
  const [edited, setEdited] = useKept<Edited | null>('templates', null);
  const version = versions[0]?.version ?? 0;
  const inUse = versions[0]?.set ?? SHIPPED_TEMPLATES;
  const set = edited?.set ?? inUse;
  const problems = useMemo(() => templateProblems(set, avoidPhrases), [set, avoidPhrases]);
  const changes = useMemo(() => templateChanges(inUse, set), [inUse, set]);

  const change = (next: TemplateSet) => setEdited({ onto: edited?.onto ?? version, set: next });
  const store = async (next: TemplateSet, from: string, onto: number): Promise<boolean> => {
    const saved = await command('saveTemplates', { set: next, from, onto });
    if (!saved.ok) return false;
    setEdited(null);
    toast({ text: t('templates.saved', { version: saved.value }) });
    return true;
  };
  return {
    version,
    set,
    problems,
    /** What would be saved. */
    changes,
    setLines: (tone: DraftTone, form: DraftForm, typed: string) =>
      change({
        ...set,
        [tone]: {
          ...set[tone],
          forms: {
            ...set[tone].forms,
            [form]: typed
              .split('\n')
              .slice(0, MOST_LINES)
              .map((line) => line.slice(0, LONGEST_LINE)),
          },
        },
      }),
    setSentence: (tone: DraftTone, name: Conditional, typed: string) =>
      change({ ...set, [tone]: { ...set[tone], sentences: { ...set[tone].sentences, [name]: typed } } }),
    /** Takes one template back to how it is shipped, on the screen. */
    resetForm: (tone: DraftTone, form: DraftForm) =>
      change({
        ...set,
        [tone]: {
          ...set[tone],
          forms: { ...set[tone].forms, [form]: SHIPPED_TEMPLATES[tone].forms[form] },
        },
      }),
    discard: () => setEdited(null),
    save: () => store(set, '', edited?.onto ?? version),
    /** Puts an earlier version in use again, as a new one. */
    use: (earlier: TemplateSet) => store(earlier, '', version),
  };
}
export type TemplateForm = ReturnType<typeof useTemplateForm>;
