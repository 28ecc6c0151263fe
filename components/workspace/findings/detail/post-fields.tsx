import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Finding, type FindingFields, FindingFieldsSchema } from '../../../../lib/model/finding.ts';
import { PLATFORMS } from '../../../../lib/model/platform.ts';
import { HttpUrlSchema, MAX_POST_TEXT } from '../../../../lib/model/primitives.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Button } from '../../../ui/button.tsx';
import { fromLocalInput, toLocalInput } from '../../../ui/dates.ts';
import { Select, TextArea, TextField } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';
import { SavedField } from './saved-field.tsx';
import { useAutosave } from './use-autosave.ts';

interface PostFieldsProps {
  finding: Finding;
  change: (fields: Partial<FindingFields>) => Promise<boolean>;
}

function Fields({ finding, change }: PostFieldsProps) {
  const t = useT();
  const { zone } = useSettings();
  const text = useAutosave(finding.text, (value) => change({ text: value }));
  return (
    <>
      <TextArea
        label={t('finding.text')}
        hint={<span role="status">{text.saved && t('finding.saved')}</span>}
        rows={5}
        maxLength={MAX_POST_TEXT}
        value={text.value}
        onValue={text.change}
        onBlur={text.flush}
      />
      <div class="detail__grid">
        <Select
          label={t('finding.platform')}
          value={finding.platform}
          choices={PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) }))}
          onValue={(platform) => void change({ platform })}
        />
        <Select
          label={t('finding.kind')}
          value={finding.kind}
          choices={FindingFieldsSchema.entries.kind.options.map((value) => ({
            value,
            label: t(`kind.${value}`),
          }))}
          onValue={(kind) => void change({ kind })}
        />
        <SavedField
          label={t('finding.account')}
          stored={finding.handle}
          store={(handle) => change({ handle })}
        />
        <SavedField label={t('finding.name')} stored={finding.name} store={(name) => change({ name })} />
        <SavedField
          label={t('finding.permalink')}
          type="url"
          stored={finding.permalink ?? ''}
          problem={(value) => (value === '' || v.is(HttpUrlSchema, value) ? null : t('finding.replyUrlBad'))}
          store={(value) => change({ permalink: value || null })}
        />
        <TextField
          label={`${t('finding.postedAt')} (${zone})`}
          type="datetime-local"
          value={finding.postedAt ? toLocalInput(finding.postedAt, zone) : ''}
          onValue={(value) => void change({ postedAt: fromLocalInput(value, zone) })}
        />
      </div>
    </>
  );
}

/** The parts of the post as the officer mends them; what was read stays beside it and never changes. */
export function PostFields(props: PostFieldsProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <section class="detail__section">
      <Button variant="quiet" icon="edit" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'finding.editDone' : 'finding.edit')}
      </Button>
      {open && <Fields {...props} />}
    </section>
  );
}
