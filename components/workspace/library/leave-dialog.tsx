import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useT } from '../../ui/i18n.ts';

interface LeaveDialogProps {
  onStay: () => void;
  onDiscard: () => void;
  onSave: () => void;
}

/** Asked before typed text is lost: discarding cannot be undone. */
export function LeaveDialog({ onStay, onDiscard, onSave }: LeaveDialogProps) {
  const t = useT();
  return (
    <Dialog title={t('entry.leaveTitle')} onClose={onStay}>
      <p>{t('entry.leaveText')}</p>
      <div class="button-row dialog-actions">
        <Button variant="primary" onClick={onSave}>
          {t('entry.leaveSave')}
        </Button>
        <Button onClick={onStay}>{t('entry.leaveStay')}</Button>
        <Button variant="danger" onClick={onDiscard}>
          {t('entry.leaveDiscard')}
        </Button>
      </div>
    </Dialog>
  );
}
