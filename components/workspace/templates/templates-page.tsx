import { type DraftForm, type DraftTone, FORMS, TONES } from '../../../lib/model/draft-style.ts';
import type { TemplateVersion } from '../../../lib/model/template.ts';
import { useLibrary } from '../../hooks/use-library.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useTemplateVersions } from '../../hooks/use-templates.ts';

import { showInstant } from '../../ui/dates.ts';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { LibraryNav } from '../exchange/library-nav.tsx';
import { LoadState } from '../frame/load-state.tsx';
import { useKept } from '../frame/use-kept.ts';
import { SaveBar } from './save-bar.tsx';
import { SentenceFields } from './sentence-fields.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { TemplateVersions } from './template-versions.tsx';
import { useTemplateForm } from './use-template-form.ts';
import '../library/editor.css';
import './templates.css';

function Templates({ versions }: { versions: readonly TemplateVersion[] }) {
  const t = useT();
  const settings = useSettings();
  const library = useLibrary();
  const form = useTemplateForm(versions);
  const [tone, setTone] = useKept<DraftTone>('templates.tone', 'formal');
  const [draftForm, setDraftForm] = useKept<DraftForm>('templates.form', 'comment');
  const entries = library.status === 'ready' ? library.value.filter(({ deletedAt }) => !deletedAt) : [];
  const [newest] = versions;
  return (
    <>
      <p class="soft small">
        {newest
          ? t(newest.from ? 'templates.inUseFrom' : 'templates.inUse', {
              version: newest.version,
              when: showInstant(newest.savedAt, settings),
              by: newest.savedBy || t('templates.someone'),
              from: newest.from,
            })
          : t('templates.inUseShipped')}
      </p>
      <div class="halves">
        <div class="templates__edit">
          <div class="templates__choices">
            <Select
              label={t('draft.tone')}
              value={tone}
              choices={TONES.map((value) => ({ value, label: t(`draft.tone.${value}`) }))}
              onValue={setTone}
            />
            <Select
              label={t('draft.form')}
              value={draftForm}
              choices={FORMS.map((value) => ({ value, label: t(`draft.form.${value}`) }))}
              onValue={setDraftForm}
            />
          </div>
          <TemplateEditor key={`${tone} ${draftForm}`} form={form} tone={tone} draftForm={draftForm} />
          <SentenceFields form={form} tone={tone} />
        </div>
        <section class="templates__preview" aria-labelledby="template-preview">
          <h2 id="template-preview">{t('templates.preview')}</h2>
          <TemplatePreview set={form.set} tone={tone} form={draftForm} entries={entries} />
        </section>
      </div>
      <SaveBar
        form={form}
        onShow={(problem) => {
          setTone(problem.tone);
          if (problem.form) setDraftForm(problem.form);
        }}
      />
      <TemplateVersions versions={versions} form={form} />
    </>
  );
}

/** How replies are worded, tone by tone and form by form. */
export function TemplatesPage() {
  const t = useT();
  const live = useTemplateVersions();
  return (
    <div class="page exchange">
      <h1>{t('templates.title')}</h1>
      <LibraryNav current="templates" />
      <p class="soft">{t('templates.intro')}</p>
      {live.status === 'ready' ? <Templates versions={live.value} /> : <LoadState live={live} />}
    </div>
  );
}
