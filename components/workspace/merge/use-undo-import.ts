import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { showNumber } from '../show.ts';
import { useCommand } from '../use-command.ts';

/** Takes an import back and says what became of it; true when it is gone. */
export function useUndoImport(): (id: string) => Promise<boolean> {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const { language } = useSettings();
  return async (id) => {
    const outcome = await command('undoMerge', id);
    if (!outcome.ok) return false;
    const { restored, kept } = outcome.value;
    const words = { restored: showNumber(restored, language), kept: showNumber(kept, language) };
    toast({ text: t(kept > 0 ? 'logMerge.undoneSome' : 'logMerge.undone', words) });
    return true;
  };
}
