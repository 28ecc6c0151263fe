import type { BulkEdit, Revision } from '../../../lib/model/bulk-edit.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';

/** More findings than this take a second or more: somebody must see that it goes on. */
export const LONG = 1_000;

/** An edit that can still be taken back. */
export interface LastEdit {
  changed: number;
  undo: Revision[];
}

/** Takes an edit back; says what was changed again since and stays. */
export function useRevert() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  return async ({ undo }: LastEdit): Promise<void> => {
    const outcome = await command('revertFindings', undo);
    if (!outcome.ok) return;
    const count = outcome.value;
    const kept = undo.length - count;
    toast({ text: t(kept > 0 ? 'bulk.revertedSome' : 'bulk.reverted', { count, kept }) });
  };
}

/**
 * Edits many findings and offers the way back; says how many could not go along. `onEdit` gets what the offer is about, for
 * whoever keeps it longer than the message; null once it was taken.
 */
export function useBulkEdit(onEdit: (edit: LastEdit | null) => void = () => {}) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const revert = useRevert();
  return async (ids: string[], edit: BulkEdit): Promise<void> => {
    if (ids.length > LONG) toast({ text: t('bulk.working', { count: ids.length }) });
    const outcome = await command('editFindings', { ids, edit });
    if (!outcome.ok) return;
    const { changed, refused, undo } = outcome.value;
    const text = t(refused > 0 ? 'bulk.doneSome' : 'bulk.done', { count: changed, refused });
    if (changed === 0) return toast({ text });
    const last = { changed, undo };
    onEdit(last);
    toast({
      text,
      undo: () => {
        onEdit(null);
        void revert(last);
      },
    });
  };
}
