import { composeDraft } from '../../../lib/drafts/compose.ts';
import { countFor } from '../../../lib/drafts/count.ts';
import { allowsThread, limitFor } from '../../../lib/drafts/limits.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import {
  DRAFT_LENGTHS,
  type DraftForm,
  type DraftLength,
  type DraftTone,
} from '../../../lib/model/draft-style.ts';
import { PLATFORMS, type Platform } from '../../../lib/model/platform.ts';
import type { TemplateSet } from '../../../lib/model/template.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { SafeText } from '../../ui/safe-text.tsx';
import { useKept } from '../frame/use-kept.ts';
import { showNumber } from '../show.ts';

interface TemplatePreviewProps {
  set: TemplateSet;
  tone: DraftTone;
  form: DraftForm;
  entries: readonly Clarification[];
}

/** The reply that the template gives for an entry of the library, as it would be offered in the panel. */
export function TemplatePreview({ set, tone, form, entries }: TemplatePreviewProps) {
  const t = useT();
  const settings = useSettings();
  const [entryId, setEntryId] = useKept('templates.entry', '');
  const [platform, setPlatform] = useKept<Platform>('templates.platform', 'x');
  const [length, setLength] = useKept<DraftLength>('templates.length', 'standard');
  const entry = entries.find(({ id }) => id === entryId) ?? entries[0];
  if (!entry) return <p class="soft">{t('templates.noEntries')}</p>;
  const draft = composeDraft(entry, {
    ...settings,
    platform,
    form,
    tone,
    length,
    templates: set,
    now: new Date(),
  });
  const { max, approx } = limitFor(platform, form, settings.limits);
  const remarks = draft.checks.filter(({ severity }) => severity !== 'ok');
  const count = showNumber(countFor(platform, draft.text ?? ''), settings.language);
  return (
    <>
      <div class="template-preview__choices">
        <Select
          label={t('templates.entry')}
          value={entry.id}
          choices={entries.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
          onValue={setEntryId}
        />
        <Select
          label={t('draft.platform')}
          value={platform}
          choices={PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) }))}
          onValue={setPlatform}
        />
        <Select
          label={t('draft.length')}
          value={length}
          choices={DRAFT_LENGTHS.filter((one) => one !== 'thread' || allowsThread(platform, form)).map(
            (value) => ({ value, label: t(`draft.length.${value}`) }),
          )}
          onValue={setLength}
        />
      </div>
      {draft.refused ? (
        <Banner tone="amber" title={t('draft.refused')}>
          {t(`draftRefusal.${draft.refused}`)}
        </Banner>
      ) : (
        <>
          <blockquote class="preview__text">
            <SafeText text={draft.text} />
          </blockquote>
          <p class="soft small preview__count">
            {max === null
              ? t('draft.countPlain', { count })
              : t(approx ? 'draft.countApprox' : 'draft.count', {
                  count,
                  max: showNumber(max, settings.language),
                })}
          </p>
          <ul class="preview__remarks small">
            {remarks.map(({ code }) => (
              <li key={code}>
                <Icon name="warn" />
                {t(`draftCheck.${code}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
