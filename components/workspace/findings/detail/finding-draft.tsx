import type { Draft } from '../../../../lib/model/reply.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { showInstant } from '../../../ui/dates.ts';
import { useT } from '../../../ui/i18n.ts';
import { SafeText } from '../../../ui/safe-text.tsx';

/** The reply that is being written and was not copied yet. */
export function FindingDraft({ draft }: { draft: Draft }) {
  const t = useT();
  const place = useSettings();
  return (
    <section class="detail__section">
      <h2>{t('finding.draft')}</h2>
      <blockquote class="reply__text">
        <SafeText text={draft.text} />
      </blockquote>
      <p class="soft small">{t('finding.draftAt', { when: showInstant(draft.updatedAt, place) })}</p>
    </section>
  );
}
