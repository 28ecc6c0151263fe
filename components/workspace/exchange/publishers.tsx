import { useOfficeKey, usePublishers } from '../../hooks/use-exchange.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { AddPublisher } from './add-publisher.tsx';
import { Fingerprint } from './fingerprint.tsx';

/** The key that other offices know this one by. */
function OwnKey() {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const command = useCommand();
  const key = useOfficeKey();
  const publicKey = key.status === 'ready' ? key.value?.publicKey : undefined;
  const copy = async (text: string) => {
    await shell.copy(text);
    toast({ text: t('package.keyCopied') });
  };
  return (
    <section class="exchange__part" aria-labelledby="package-own-key">
      <h2 id="package-own-key">{t('package.ownKey')}</h2>
      {publicKey ? (
        <>
          <Fingerprint publicKey={publicKey} />
          <QrCode text={publicKey} label={t('package.qr')} />
          <p class="soft small">{t('package.ownKeyText')}</p>
          <div class="button-row">
            <Button icon="copy" onClick={() => void copy(publicKey)}>
              {t('package.copyKey')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="soft">{t('package.noKey')}</p>
          <div class="button-row">
            <Button icon="shield" onClick={() => void command('ensureOfficeKey', null)}>
              {t('package.makeKey')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Whose packages are believed here, and the key by which others believe this office. */
export function Publishers() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const live = usePublishers();
  const publishers = live.status === 'ready' ? live.value : [];
  const remove = async (key: string, name: string) => {
    const outcome = await command('unpinPublisher', key);
    if (!outcome.ok) return;
    toast({
      text: t('package.unpinned', { name }),
      undo: () => void command('pinPublisher', { key, name }),
    });
  };
  return (
    <>
      <OwnKey />
      <section class="exchange__part" aria-labelledby="package-publishers">
        <h2 id="package-publishers">{t('package.publishers')}</h2>
        {publishers.length === 0 && <p class="soft">{t('package.publishersNone')}</p>}
        <ul class="publishers">
          {publishers.map(({ key, name }) => (
            <li key={key}>
              <span>
                <strong>{name}</strong> <Fingerprint publicKey={key} />
              </span>
              <IconButton
                label={t('package.unpin', { name })}
                icon="close"
                onClick={() => void remove(key, name)}
              />
            </li>
          ))}
        </ul>
        <AddPublisher />
      </section>
    </>
  );
}
