import type { BulkEdit, Revision } from '../../../lib/model/bulk-edit.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';

/** Edits many findings and offers the way back; says how many could not go along. */
export function useBulkEdit() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const revert = async (revisions: Revision[]) => {
    const outcome = await command('revertFindings', revisions);
    if (outcome.ok) toast({ text: t('bulk.reverted', { count: outcome.value }) });
  };
  return async (ids: string[], edit: BulkEdit): Promise<void> => {
    const outcome = await command('editFindings', { ids, edit });
    if (!outcome.ok) return;
    const { changed, refused, undo } = outcome.value;
    const text = t(refused > 0 ? 'bulk.doneSome' : 'bulk.done', { count: changed, refused });
    toast({ text, ...(changed > 0 && { undo: () => void revert(undo) }) });
  };
}
