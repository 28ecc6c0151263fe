import { useState } from 'preact/hooks';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { Fingerprint } from '../exchange/fingerprint.tsx';
import { useCommand } from '../use-command.ts';

interface TrustKeyProps {
  publicKey: string;
  /** As the file says, to be believed only once the fingerprints were compared. */
  person: string;
  office: string;
}

/** A signature tells that a file is whole, not whose it is: that is settled by telephone, once. */
export function TrustKey({ publicKey, person, office }: TrustKeyProps) {
  const t = useT();
  const command = useCommand();
  const [name, setName] = useState([person, office].filter(Boolean).join(', '));
  return (
    <Banner
      tone="amber"
      title={t('approvals.unknownTitle')}
      actions={
        <Button
          variant="primary"
          icon="shield"
          disabled={name.trim() === ''}
          onClick={() => void command('pinPublisher', { key: publicKey, name: name.trim().slice(0, 200) })}
        >
          {t('package.trust', { name: name.trim() })}
        </Button>
      }
    >
      <p>{t('approvals.unknownText', { name: person || office || t('approvals.someone') })}</p>
      <Fingerprint publicKey={publicKey} />
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
