import { useState } from 'preact/hooks';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useCommand } from '../use-command.ts';
import { Fingerprint } from './fingerprint.tsx';
import type { Received } from './receive-package.tsx';

/** A signature tells that a file is whole, not whose it is: that is settled by telephone, once. */
export function UnknownPublisher({ received: { content, key } }: { received: Received }) {
  const t = useT();
  const command = useCommand();
  const [name, setName] = useState(content.publisher);
  return (
    <Banner
      tone="amber"
      title={t('package.unknownTitle')}
      actions={
        <Button
          variant="primary"
          icon="shield"
          disabled={name.trim() === ''}
          onClick={() => void command('pinPublisher', { key, name: name.trim() })}
        >
          {t('package.trust', { name: name.trim() })}
        </Button>
      }
    >
      <p>{t('package.unknownText', { name: content.publisher })}</p>
      <Fingerprint publicKey={key} />
      <TextField
        label={t('package.trustedName')}
        value={name}
        maxLength={200}
        autocomplete="off"
        onValue={setName}
      />
    </Banner>
  );
}
