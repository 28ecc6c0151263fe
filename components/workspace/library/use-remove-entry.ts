import type { Clarification } from '../../../lib/model/clarification.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useRouter } from '../router.ts';
import { useCommand } from '../use-command.ts';

/** Deletes an entry and offers the way back. */
export function useRemoveEntry() {
  const t = useT();
  const toast = useToast();
  const router = useRouter();
  const command = useCommand();
  const restore = async (id: string) => {
    const outcome = await command('restoreClarifications', [id]);
    if (outcome.ok) router.go({ page: 'library', view: 'entry', id });
  };
  return async ({ id, code }: Clarification) => {
    const outcome = await command('deleteClarifications', [id]);
    if (!outcome.ok) return;
    router.go({ page: 'library', view: 'list', id: null });
    toast({ text: t('library.deleted', { code }), undo: () => void restore(id) });
  };
}
