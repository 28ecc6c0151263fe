import type { Clarification } from '../../../lib/model/clarification.ts';
import type { EntryDraft } from '../../../lib/model/entry-draft.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';

interface RestoredNoticeProps {
  draft: EntryDraft;
  entry: Clarification | null;
  onDiscard: () => void;
}

/** Says that the form holds what was typed before, and whether the entry went on meanwhile. */
export function RestoredNotice({ draft, entry, onDiscard }: RestoredNoticeProps) {
  const t = useT();
  const settings = useSettings();
  const overtaken = entry !== null && entry.version !== draft.version;
  return (
    <Banner
      tone="amber"
      title={t('entryDraft.restored')}
      actions={
        <Button icon="undo" onClick={onDiscard}>
          {t('entryDraft.discard')}
        </Button>
      }
    >
      <p>{t('entryDraft.when', { when: showInstant(draft.savedAt, settings) })}</p>
      {overtaken && <p>{t('entryDraft.changed', { version: entry.version })}</p>}
    </Banner>
  );
}
