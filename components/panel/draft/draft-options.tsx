import { allowsThread } from '../../../lib/drafts/limits.ts';
import { DRAFT_LENGTHS, FORMS, TONES } from '../../../lib/model/draft-style.ts';
import { PLATFORMS } from '../../../lib/model/platform.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import type { DraftState } from './use-draft.ts';

/** For which platform, as what, in which tone and how long. A text that the officer changed is never replaced unasked. */
export function DraftOptions({ draft }: { draft: DraftState }) {
  const t = useT();
  const toast = useToast();
  const { platform, style, setStyle } = draft;
  const isPrepared = draft.wording.source === 'prepared';
  const lengths = DRAFT_LENGTHS.filter((value) => value !== 'thread' || allowsThread(platform, style.form));
  const composeAgain = () => {
    const gone = draft.composeAgain();
    toast({ text: t(isPrepared ? 'wording.again' : 'draft.composedAgain'), undo: () => draft.write(gone) });
  };
  return (
    <>
      <Select
        label={t('draft.platform')}
        value={platform}
        choices={PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) }))}
        onValue={draft.setPlatform}
      />
      <details class="fold fold--small">
        <summary>
          {t('draft.style', {
            form: t(`draft.form.${style.form}`),
            tone: isPrepared ? t('wording.prepared') : t(`draft.tone.${style.tone}`),
            length: t(`draft.length.${style.length}`),
          })}
        </summary>
        <div class="columns">
          <Select
            label={t('draft.form')}
            value={style.form}
            choices={FORMS.map((value) => ({ value, label: t(`draft.form.${value}`) }))}
            onValue={(form) => setStyle({ form })}
          />
          {!isPrepared && (
            <Select
              label={t('draft.tone')}
              value={style.tone}
              choices={TONES.map((value) => ({ value, label: t(`draft.tone.${value}`) }))}
              onValue={(tone) => setStyle({ tone })}
            />
          )}
          <Select
            label={t('draft.length')}
            value={style.length}
            choices={lengths.map((value) => ({ value, label: t(`draft.length.${value}`) }))}
            onValue={(length) => setStyle({ length })}
          />
        </div>
      </details>
      {draft.edited && draft.composed.refused === null && (
        <p class="small soft draft__edited">
          {t('draft.edited')}{' '}
          <Button variant="quiet" class="button--inline" icon="undo" onClick={composeAgain}>
            {t('draft.again')}
          </Button>
        </p>
      )}
    </>
  );
}
