import { DRAFT_LENGTHS, type DraftLength } from '../../../lib/drafts/limits.ts';
import { PLATFORMS } from '../../../lib/model/platform.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import type { DraftState } from './use-draft.ts';

const LENGTHS = Object.keys(DRAFT_LENGTHS) as DraftLength[];

/** For which platform and how long. A text that the officer changed is never replaced unasked. */
export function DraftOptions({ draft }: { draft: DraftState }) {
  const t = useT();
  const toast = useToast();
  const composeAgain = () => {
    const gone = draft.composeAgain();
    toast({ text: t('draft.composedAgain'), undo: () => draft.write(gone) });
  };
  return (
    <>
      <div class="columns">
        <Select
          label={t('draft.platform')}
          value={draft.platform}
          choices={PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) }))}
          onValue={draft.setPlatform}
        />
        <Select
          label={t('draft.length')}
          value={draft.length}
          choices={LENGTHS.map((value) => ({ value, label: t(`draft.length.${value}`) }))}
          onValue={draft.setLength}
        />
      </div>
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
