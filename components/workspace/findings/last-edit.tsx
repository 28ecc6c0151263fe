import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { showNumber } from '../show.ts';
import { type LastEdit, useRevert } from './use-bulk-edit.ts';

/** The way back from the last edit of many, for as long as the tab is open: who closed eighty instead of eight may see it late. */
export function UndoLastEdit({ edit, onUndo }: { edit: LastEdit; onUndo: () => void }) {
  const t = useT();
  const { language } = useSettings();
  const revert = useRevert();
  return (
    <Button
      variant="quiet"
      icon="undo"
      onClick={() => {
        onUndo();
        void revert(edit);
      }}
    >
      {t('bulk.undoLast', { count: showNumber(edit.changed, language) })}
    </Button>
  );
}
