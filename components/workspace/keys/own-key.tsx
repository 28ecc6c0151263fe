import { useOfficeKey } from '../../hooks/use-exchange.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { Fingerprint } from './fingerprint.tsx';

/** The key that other offices know this one by. */
export function OwnKey() {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const command = useCommand();
  const key = useOfficeKey();
  const publicKey = key.status === 'ready' ? key.value?.publicKey : undefined;
  const copy = async (text: string) => {
    await shell.copy(text);
    toast({ text: t('key.copied') });
  };
  return (
    <section class="exchange__part" aria-labelledby="package-own-key">
      <h2 id="package-own-key">{t('key.own')}</h2>
      {publicKey ? (
        <>
          <Fingerprint publicKey={publicKey} />
          <QrCode text={publicKey} label={t('key.qr')} />
          <p class="soft small">{t('key.ownText')}</p>
          <div class="button-row">
            <Button icon="copy" onClick={() => void copy(publicKey)}>
              {t('key.copy')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="soft">{t('key.none')}</p>
          <div class="button-row">
            <Button icon="shield" onClick={() => void command('ensureOfficeKey', null)}>
              {t('key.make')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
