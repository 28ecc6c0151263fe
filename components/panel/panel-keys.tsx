import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/i18n.ts';
import { KeyHelp } from '../ui/key-help.tsx';
import { useKeys } from './state/keys.ts';

/** The list of keys, opened with `?` or at the foot of the panel. */
export function PanelKeys() {
  const t = useT();
  const [open, setOpen] = useState(false);
  useKeys((command) => {
    if (command === 'help') setOpen(true);
    return command === 'help';
  });
  const lines = [
    { keys: ['Alt+Shift+T'], does: t('panelKeys.flag') },
    { keys: ['1', '…', '5'], does: t('panelKeys.choose') },
    { keys: ['0'], does: t('panelKeys.none') },
    { keys: ['Enter'], does: t('panelKeys.next') },
    { keys: ['Ctrl+Enter'], does: t('panelKeys.copy') },
    { keys: ['Esc'], does: t('panelKeys.back') },
    { keys: ['/'], does: t('panelKeys.search') },
    { keys: ['?'], does: t('panelKeys.help') },
  ];
  return (
    <footer class="panel__foot">
      <Button variant="quiet" icon="question" onClick={() => setOpen(true)}>
        {t('keys.title')}
      </Button>
      {open && <KeyHelp lines={lines} onClose={() => setOpen(false)} />}
    </footer>
  );
}
