import { composeDraft } from '../../../lib/drafts/compose.ts';
import { countFor } from '../../../lib/drafts/count.ts';
import { limitFor } from '../../../lib/drafts/limits.ts';
import type { ClarificationInput } from '../../../lib/model/clarification.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';

const PLATFORM = 'x';

/** The reply that the entry gives, beside the form: X is the tightest of the platforms with room for a sentence. */
export function ReplyPreview({ input }: { input: ClarificationInput }) {
  const t = useT();
  const settings = useSettings();
  if (input.title === '' || input.facts.length === 0) return <p class="soft">{t('entry.previewWaits')}</p>;
  const draft = composeDraft(
    { ...input, deletedAt: null },
    { ...settings, platform: PLATFORM, now: new Date() },
  );
  if (draft.refused)
    return (
      <Banner tone="amber" title={t('entry.previewBlocked')}>
        {t(`draftRefusal.${draft.refused}`)}
      </Banner>
    );
  const remarks = draft.checks.filter((check) => check.severity !== 'ok');
  return (
    <>
      <blockquote class="preview__text">{draft.text}</blockquote>
      <p class="soft small preview__count">
        {countFor(PLATFORM, draft.text)}/{limitFor(PLATFORM).max} · {t('entry.previewOn')}
      </p>
      <ul class="preview__remarks small">
        {remarks.map((check) => (
          <li key={check.code}>
            <Icon name="warn" />
            {t(`draftCheck.${check.code}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
