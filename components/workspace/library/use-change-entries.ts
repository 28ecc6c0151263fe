import type { ClarificationChange, EntryVersion } from '../../../lib/model/clarification-change.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';

/** Does the same to many entries, says what was done, and offers the way back. */
export function useChangeEntries() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const revert = async (versions: EntryVersion[]) => {
    const outcome = await command('revertClarifications', versions);
    if (outcome.ok) toast({ text: t('entryBulk.reverted', { count: outcome.value }) });
  };
  return async (ids: string[], change: ClarificationChange): Promise<void> => {
    const outcome = await command('changeClarifications', { ids, change });
    if (!outcome.ok) return;
    const { changed, ofPublishers } = outcome.value;
    const words = [t(`entryBulk.done.${change.kind}`, { count: changed.length })];
    if (ofPublishers > 0) words.push(t('entryBulk.ofPublishers', { count: ofPublishers }));
    toast({
      text: words.join(' '),
      ...(changed.length > 0 && { undo: () => void revert(changed) }),
    });
  };
}

/** Brings deleted entries back. */
export function useRestoreEntries() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  return async (ids: string[]): Promise<void> => {
    const outcome = await command('restoreClarifications', ids);
    if (outcome.ok) toast({ text: t('library.restored', { count: outcome.value }) });
  };
}

/** Deletes entries, with the way back; answers whether it worked. */
export function useDeleteEntries() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const restore = useRestoreEntries();
  return async (ids: string[]): Promise<boolean> => {
    const outcome = await command('deleteClarifications', ids);
    if (outcome.ok)
      toast({ text: t('entryBulk.deleted', { count: outcome.value }), undo: () => void restore(ids) });
    return outcome.ok;
  };
}
