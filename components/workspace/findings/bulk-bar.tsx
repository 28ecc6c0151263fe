import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';

interface BulkBarProps {
  count: number;
  onEdit: () => void;
  onTag: () => void;
  onIssue: () => void;
  onEscalate: () => void;
  onDelete: () => void;
  onClear: () => void;
}

/** Comes up from below while rows are chosen. */
export function BulkBar({ count, onEdit, onTag, onIssue, onEscalate, onDelete, onClear }: BulkBarProps) {
  const t = useT();
  return (
    <div class="bulk-bar">
      <p role="status">{t('findings.selected', { count })}</p>
      <Button icon="edit" onClick={onEdit}>
        {t('bulk.edit')}
      </Button>
      <Button icon="tag" onClick={onTag}>
        {t('bulk.tag')}
      </Button>
      <Button icon="speech" onClick={onIssue}>
        {t('issue.put')}
      </Button>
      <Button icon="up" onClick={onEscalate}>
        {t('escalation.openMany')}
      </Button>
      <Button variant="danger" icon="trash" onClick={onDelete}>
        {t('findings.delete')}
      </Button>
      <Button variant="quiet" onClick={onClear}>
        {t('findings.unselect')}
      </Button>
    </div>
  );
}
