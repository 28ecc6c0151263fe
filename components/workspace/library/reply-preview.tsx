import { useState } from 'preact/hooks';
import { type ComposedDraft, composeDraft, prepareDraft } from '../../../lib/drafts/compose.ts';
import { countFor } from '../../../lib/drafts/count.ts';
import { limitFor } from '../../../lib/drafts/limits.ts';
import type { ClarificationInput } from '../../../lib/model/clarification.ts';
import type { DraftLength } from '../../../lib/model/draft-style.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';

/** One platform for each length of approved wording: the tightest box, a post, a message. */
const LENGTHS = { tiktok: 'short', x: 'standard', whatsapp: 'full' } as const satisfies Record<
  string,
  DraftLength
>;
type Shown = keyof typeof LENGTHS;
const SHOWN = Object.keys(LENGTHS) as Shown[];

/** How many of the platform's signs the text takes, and what is to be said of it. */
function Remarks({ draft, platform }: { draft: Extract<ComposedDraft, { refused: null }>; platform: Shown }) {
  const t = useT();
  const { limits } = useSettings();
  const { max } = limitFor(platform, 'comment', limits);
  return (
    <>
      <p class="soft small preview__count">
        {max === null ? countFor(platform, draft.text) : `${countFor(platform, draft.text)}/${max}`}
      </p>
      <ul class="preview__remarks small">
        {draft.checks
          .filter((check) => check.severity !== 'ok')
          .map((check) => (
            <li key={check.code}>
              <Icon name="warn" />
              {t(`draftCheck.${check.code}`)}
            </li>
          ))}
      </ul>
    </>
  );
}

/** The reply that the entry gives, beside the form: in the approved wording where there is one, as in the panel. */
export function ReplyPreview({ input }: { input: ClarificationInput }) {
  const t = useT();
  const settings = useSettings();
  const [platform, setPlatform] = useState<Shown>('x');
  if (input.title === '' || input.facts.length === 0) return <p class="soft">{t('entry.previewWaits')}</p>;
  const entry = { ...input, deletedAt: null };
  const options = { ...settings, platform, length: LENGTHS[platform], now: new Date() };
  const prepared = prepareDraft(entry, options);
  const draft = prepared ?? composeDraft(entry, options);
  const unapproved = input.approvedBy === '' && Object.values(input.prepared).some(Boolean);
  return (
    <>
      <Select
        label={t('entry.previewPlatform')}
        value={platform}
        choices={SHOWN.map((value) => ({ value, label: t(`platform.${value}`) }))}
        onValue={setPlatform}
      />
      {draft.refused === null ? (
        <>
          <p class="soft small">
            {prepared
              ? t('entry.previewPrepared')
              : t(unapproved ? 'entry.previewUnapproved' : 'entry.previewComposed')}
          </p>
          <blockquote class="preview__text">{draft.text}</blockquote>
          <Remarks draft={draft} platform={platform} />
        </>
      ) : (
        <Banner tone="amber" title={t('entry.previewBlocked')}>
          {t(`draftRefusal.${draft.refused}`)}
        </Banner>
      )}
    </>
  );
}
