import * as v from 'valibot';
import {
  CONTENT_FORMS,
  CONTENT_TYPES,
  type Finding,
  type FindingFields,
  INFORMATION_CLASSES,
  ORIGINS,
} from '../../../../lib/model/finding.ts';
import { HttpUrlSchema } from '../../../../lib/model/primitives.ts';
import { THEMES } from '../../../../lib/model/theme.ts';
import { Select } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';
import { TagInput } from '../tag-input.tsx';
import type { UsedWords } from '../used-words.ts';
import { SavedField } from './saved-field.tsx';
import { useGoingOn } from './use-going-on.ts';

interface FindingClassesProps {
  finding: Finding;
  used: UsedWords;
  change: (fields: Partial<FindingFields>) => Promise<boolean>;
}

/** Everything by which a finding is sorted, counted and given to somebody. */
export function FindingClasses({ finding, used, change }: FindingClassesProps) {
  const t = useT();
  const unset = { value: '' as const, label: t('state.unset') };
  const changeTags = useGoingOn<string[]>(finding.tags, (tags) => change({ tags }));
  const isAddress = (value: string) => value === '' || v.is(HttpUrlSchema, value);
  return (
    <section class="detail__section">
      <h2>{t('finding.classes')}</h2>
      <div class="detail__grid">
        <SavedField
          label={t('column.assignee')}
          stored={finding.assignee}
          suggestions={used.assignees}
          store={(assignee) => change({ assignee })}
        />
        <Select
          label={t('column.informationClass')}
          hint={finding.informationClass === 'exempt' ? t('finding.exemptHint') : undefined}
          value={finding.informationClass}
          choices={INFORMATION_CLASSES.map((value) => ({ value, label: t(`informationClass.${value}`) }))}
          onValue={(informationClass) => void change({ informationClass })}
        />
        <Select
          label={t('finding.theme')}
          value={finding.theme ?? ''}
          choices={[unset, ...THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))]}
          onValue={(theme) => void change({ theme: theme || null })}
        />
        <Select
          label={t('column.contentType')}
          value={finding.contentType ?? ''}
          choices={[unset, ...CONTENT_TYPES.map((value) => ({ value, label: t(`contentType.${value}`) }))]}
          onValue={(contentType) => void change({ contentType: contentType || null })}
        />
        <Select
          label={t('finding.origin')}
          value={finding.origin}
          choices={ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))}
          onValue={(origin) => void change({ origin })}
        />
        <Select
          label={t('finding.form')}
          value={finding.form}
          choices={CONTENT_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
          onValue={(form) => void change({ form })}
        />
        <SavedField
          label={t('column.region')}
          stored={finding.region}
          suggestions={used.regions}
          store={(region) => change({ region })}
        />
        <SavedField
          label={t('column.archiveUrl')}
          type="url"
          stored={finding.archiveUrl ?? ''}
          problem={(value) => (isAddress(value) ? null : t('finding.replyUrlBad'))}
          store={(value) => change({ archiveUrl: value || null })}
        />
      </div>
      <TagInput
        label={t('column.tags')}
        tags={finding.tags}
        known={used.tags}
        onTags={(next) => void changeTags(next)}
      />
    </section>
  );
}
