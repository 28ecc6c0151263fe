import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { useRestoreEntries } from './use-change-entries.ts';

/** Loads the sample library. */
export function LoadSamples({ primary = false }: { primary?: boolean }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const [busy, setBusy] = useState(false);
  const load = async () => {
    setBusy(true);
    const outcome = await command('loadSamples', null);
    setBusy(false);
    if (!outcome.ok) return;
    const count = outcome.value;
    toast({ text: count > 0 ? t('library.samplesLoaded', { count }) : t('library.samplesThere') });
  };
  return (
    <Button variant={primary ? 'primary' : 'secondary'} disabled={busy} onClick={load}>
      {t('library.loadSamples')}
    </Button>
  );
}

/** Removes all of it, with the way back. */
export function RemoveSamples() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const restore = useRestoreEntries();
  const remove = async () => {
    const outcome = await command('removeSamples', null);
    if (!outcome.ok) return;
    const ids = outcome.value;
    toast({ text: t('library.samplesRemoved', { count: ids.length }), undo: () => void restore(ids) });
  };
  return <Button onClick={remove}>{t('library.removeSamples')}</Button>;
}
