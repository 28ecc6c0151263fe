import { useState } from 'preact/hooks';
import { escalationMessage } from '../../../lib/exchange/escalation/message.ts';
import { escalationPack, packName } from '../../../lib/exchange/escalation/pack.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { bodyName } from './body-name.ts';
import type { Pack } from './use-pack.ts';

/** The two ways out: a zip, and a message for WhatsApp. Nothing is sent from here. */
export function PackOutputs({ pack: { work, letter } }: { pack: Pack }) {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const name = packName(work);
  const attempt = async (act: () => Promise<string>) => {
    setBusy(true);
    try {
      toast({ text: await act() });
    } catch {
      toast({ tone: 'red', text: t('escalation.failed') });
    } finally {
      setBusy(false);
    }
  };
  const make = async () => {
    shell.download(name, await escalationPack(work, letter, bodyName(work)));
    return t('escalation.made', { name });
  };
  const copy = async () => {
    const message = escalationMessage(work, bodyName(work), name);
    await shell.copy(message);
    return t('escalation.copied', { count: message.length });
  };
  return (
    <div class="button-row">
      <Button variant="primary" icon="download" disabled={busy} onClick={() => void attempt(make)}>
        {t('escalation.make')}
      </Button>
      <Button icon="copy" disabled={busy} onClick={() => void attempt(copy)}>
        {t('escalation.copy')}
      </Button>
    </div>
  );
}
