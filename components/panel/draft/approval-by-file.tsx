import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { FilePick } from '../../ui/file-pick.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import type { ApprovalState } from './use-approval.ts';

/** Where the last request stands. */
function Standing({ last, lastIsOfText }: Pick<ApprovalState, 'last' | 'lastIsOfText'>) {
  const t = useT();
  const settings = useSettings();
  if (!last) return null;
  if (last.answer?.outcome === 'returned')
    return (
      <>
        <p class="small">
          {t('approvalFile.returnedBy', {
            name: last.answer.approver,
            time: showInstant(last.answer.answeredAt, settings),
          })}
        </p>
        {last.answer.remark && (
          <blockquote class="small">
            <SafeText text={last.answer.remark} />
          </blockquote>
        )}
      </>
    );
  if (!lastIsOfText) return <p class="small">{t('approvalFile.changedSince')}</p>;
  return <p class="small">{t('approvalFile.waiting', { time: showInstant(last.requestedAt, settings) })}</p>;
}

/** The text goes to a second person on another computer as a signed file, and the answer comes back as one. */
export function ApprovalByFile({ approval }: { approval: ApprovalState }) {
  const t = useT();
  const { message } = approval;
  return (
    <details class="fold fold--small" open={approval.last !== null}>
      <summary>{t('approvalFile.title')}</summary>
      <div class="stack">
        <p class="small soft">{t('approvalFile.how')}</p>
        <Standing last={approval.last} lastIsOfText={approval.lastIsOfText} />
        <div class="button-row">
          <Button icon="download" onClick={() => void approval.ask()}>
            {t('approvalFile.ask')}
          </Button>
          <FilePick
            label={t('approvalFile.take')}
            accept=".luruskan"
            onFile={(file) => void approval.take(file)}
          />
        </div>
        <p class="small" role="status">
          {message && t(message)}
        </p>
      </div>
    </details>
  );
}
