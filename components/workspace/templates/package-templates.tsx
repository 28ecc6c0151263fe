import { SHIPPED_TEMPLATES } from '../../../lib/drafts/template.ts';
import { templateChanges } from '../../../lib/drafts/template-changes.ts';
import { templateProblems } from '../../../lib/drafts/template-problems.ts';
import type { TemplateSet } from '../../../lib/model/template.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useTemplateVersions } from '../../hooks/use-templates.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { ChangeList } from './change-list.tsx';
import './templates.css';

/** The reply templates that came in a package beside those in use: taken over only by a click, and only without mistakes. */
export function PackageTemplates({ set, from }: { set: TemplateSet; from: string }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const { avoidPhrases } = useSettings();
  const versions = useTemplateVersions();
  if (versions.status !== 'ready') return null;
  const [newest] = versions.value;
  const changes = templateChanges(newest?.set ?? SHIPPED_TEMPLATES, set);
  const problems = templateProblems(set, avoidPhrases);
  if (changes.length === 0) return <p>{t('package.templatesSame')}</p>;
  const take = async () => {
    const saved = await command('saveTemplates', { set, from, onto: newest?.version ?? 0 });
    if (saved.ok) toast({ text: t('templates.saved', { version: saved.value }) });
  };
  return (
    <section class="template-versions" aria-label={t('package.templatesIn')}>
      <h3>{t('package.templatesIn')}</h3>
      {problems.length > 0 && (
        <Banner tone="red">{t('package.templatesBad', { count: problems.length })}</Banner>
      )}
      <details>
        <summary>{t('package.templatesShow', { count: changes.length })}</summary>
        <ChangeList
          changes={changes}
          before={t('package.templatesOurs')}
          after={t('package.templatesTheirs')}
        />
      </details>
      <Button disabled={problems.length > 0} onClick={() => void take()}>
        {t('package.templatesUse')}
      </Button>
    </section>
  );
}
