import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { LONG } from './use-bulk-edit.ts';

/** Deletes findings and offers the way back; answers whether it worked. */
export function useDeleteFindings() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const restore = async (ids: string[]) => {
    const outcome = await command('restoreFindings', ids);
    if (outcome.ok) toast({ text: t('findings.restored', { count: outcome.value }) });
  };
  return async (ids: string[]): Promise<boolean> => {
    if (ids.length > LONG) toast({ text: t('bulk.working', { count: ids.length }) });
    const outcome = await command('deleteFindings', ids);
    if (outcome.ok)
      toast({ text: t('findings.deleted', { count: outcome.value }), undo: () => void restore(ids) });
    return outcome.ok;
  };
}
