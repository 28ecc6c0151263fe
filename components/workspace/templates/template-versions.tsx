import { useState } from 'preact/hooks';
import { SHIPPED_TEMPLATES } from '../../../lib/drafts/template.ts';
import { templateChanges } from '../../../lib/drafts/template-changes.ts';
import type { TemplateVersion } from '../../../lib/model/template.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { ChangeList } from './change-list.tsx';
import type { TemplateForm } from './use-template-form.ts';

interface TemplateVersionsProps {
  versions: readonly TemplateVersion[];
  form: TemplateForm;
}

/** Earlier versions and the shipped one beside what is in use; any of them can be used again. */
export function TemplateVersions({ versions, form }: TemplateVersionsProps) {
  const t = useT();
  const settings = useSettings();
  const [picked, setPicked] = useState('');
  const [newest, ...earlier] = versions;
  if (!newest) return <p class="soft">{t('templates.shippedOnly')}</p>;
  const chosen = earlier.find(({ version }) => String(version) === picked);
  const set = chosen?.set ?? SHIPPED_TEMPLATES;
  const name = chosen ? t('templates.version', { version: chosen.version }) : t('templates.shipped');
  return (
    <details class="template-versions">
      <summary>{t('templates.history')}</summary>
      <Select
        label={t('templates.compareWith')}
        value={chosen ? picked : ''}
        choices={[
          ...earlier.map(({ version, savedAt, savedBy }) => ({
            value: String(version),
            label: t('templates.versionOption', {
              version,
              when: showInstant(savedAt, settings),
              by: savedBy || t('templates.someone'),
            }),
          })),
          { value: '', label: t('templates.shipped') },
        ]}
        onValue={setPicked}
      />
      <ChangeList
        changes={templateChanges(set, newest.set)}
        before={name}
        after={t('templates.version', { version: newest.version })}
      />
      <Button icon="undo" onClick={() => void form.use(set)}>
        {t('templates.useAgain', { name })}
      </Button>
    </details>
  );
}
