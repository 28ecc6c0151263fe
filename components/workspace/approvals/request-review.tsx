import { checkDraft } from '../../../lib/drafts/check.ts';
import type { ApprovalRequest } from '../../../lib/model/approval.ts';
import { useEntryVersion } from '../../hooks/use-entry-version.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { VerdictBadge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { SafeText } from '../../ui/safe-text.tsx';
import { AnswerForm } from './answer-form.tsx';

interface RequestReviewProps {
  request: ApprovalRequest;
  /** The name under which this office knows the sender's key. */
  from: string;
  onDone: () => void;
}

/** The entry as it came with the request; says so where this library has another version. */
function AskedEntry({ entry }: { entry: ApprovalRequest['entry'] }) {
  const t = useT();
  const own = useEntryVersion(entry.id);
  return (
    <section class="approval__entry" aria-labelledby="approval-entry">
      <h2 id="approval-entry">{t('approvals.entry', { code: entry.code, version: entry.version })}</h2>
      <p>
        <VerdictBadge verdict={entry.verdict} /> <SafeText text={entry.title} />
      </p>
      <ol class="approval__facts">
        {entry.facts.map((fact) => (
          <li key={fact}>
            <SafeText text={fact} />
          </li>
        ))}
      </ol>
      <p class="soft">
        <SafeText text={entry.whyWrong} />
      </p>
      <ul class="small">
        {entry.sources.map(({ url }) => (
          <li key={url} class="approval__source">
            {url}
          </li>
        ))}
      </ul>
      {own !== null && own !== entry.version && (
        <Banner tone="amber">{t('approvals.otherVersion', { own, version: entry.version })}</Banner>
      )}
    </section>
  );
}

/** A request with the draft and its entry side by side, what the checks say, and the answer. */
export function RequestReview({ request, from, onDone }: RequestReviewProps) {
  const t = useT();
  const settings = useSettings();
  const { text, platform, entry, reasons } = request;
  const checks = checkDraft(text, {
    clarification: entry,
    platform,
    officialSuffixes: settings.officialSuffixes,
    avoid: settings.avoidPhrases,
    limits: settings.limits,
  }).filter(({ severity }) => severity !== 'ok');
  return (
    <>
      <p>
        <strong>
          {t('approvals.from', {
            officer: request.officer || t('approvals.someone'),
            name: from,
            when: showInstant(request.requestedAt, settings),
          })}
        </strong>
      </p>
      <ul class="small">
        {reasons.map((reason) => (
          <li key={reason}>{t(`approval.${reason}`)}</li>
        ))}
      </ul>
      <div class="halves">
        <section class="approval__draft" aria-labelledby="approval-draft">
          <h2 id="approval-draft">{t('approvals.draft', { platform: t(`platform.${platform}`) })}</h2>
          <blockquote class="approval__text">
            <SafeText text={text} />
          </blockquote>
          <ul class="approval__checks">
            {checks.map(({ code, ranges }) => (
              <li key={code}>
                <Icon name="warn" />
                <span>
                  {t(`draftCheck.${code}`)} {ranges.map((range) => `“${text.slice(...range)}”`).join(' ')}
                </span>
              </li>
            ))}
          </ul>
          {checks.length === 0 && <p class="small">{t('approvals.clean')}</p>}
        </section>
        <AskedEntry entry={entry} />
      </div>
      <AnswerForm request={request} onDone={onDone} />
    </>
  );
}
