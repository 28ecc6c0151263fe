import { claimOf } from '../../../lib/log/claim.ts';
import type { Removal } from '../../../lib/log/retention.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { showDay } from '../../ui/dates.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { useBulkEdit } from '../findings/use-bulk-edit.ts';
import { showNumber } from '../show.ts';
import { HOLD } from './hold.ts';

/** More than anybody reads; the count stands above. */
const LISTED = 100;

interface RemovalDialogProps {
  /** What a person may remove at once, the longest over first. */
  removals: readonly Removal[];
  onConfirm: () => void;
  onClose: () => void;
}

/** Which findings lose their personal data, before they do: it cannot be undone. Each can be held instead. */
export function RemovalDialog({ removals, onConfirm, onClose }: RemovalDialogProps) {
  const t = useT();
  const settings = useSettings();
  const { language, zone } = settings;
  const bulkEdit = useBulkEdit();
  const show = (value: number) => showNumber(value, language);
  return (
    <Dialog title={t('retention.sure', { count: show(removals.length) })} onClose={onClose}>
      <p>{t('retention.sureMeaning')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <ul class="retention__list" tabIndex={0}>
        {removals.slice(0, LISTED).map(({ finding }) => (
          <li key={finding.id} class="retention__row">
            <span>
              <b>{finding.number}</b> <SafeText text={claimOf([finding])} />
              <span class="soft small retention__status">
                {t('retention.row', {
                  status: t(`status.${finding.status}`),
                  day: showDay(dayIn(finding.updatedAt, zone), settings),
                })}
              </span>
            </span>
            <Button onClick={() => void bulkEdit([finding.id], HOLD)}>{t('today.hold')}</Button>
          </li>
        ))}
        {removals.length > LISTED && (
          <li>{t('retention.more', { count: show(removals.length - LISTED) })}</li>
        )}
      </ul>
      <div class="button-row dialog-actions">
        <Button variant="danger" icon="trash" onClick={onConfirm}>
          {t('retention.confirm')}
        </Button>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </Dialog>
  );
}
