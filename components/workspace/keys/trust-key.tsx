import { useState } from 'preact/hooks';
import type { KeyRole, TrustedKey } from '../../../lib/model/trusted-key.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useCommand } from '../use-command.ts';
import { Fingerprint } from './fingerprint.tsx';

interface TrustKeyProps {
  publicKey: string;
  /** As the file says, to be believed only once the fingerprints were compared. */
  sender: string;
  /** Set where the key was compared before and only lacks the role. */
  known: TrustedKey | undefined;
  /** What the file needs its key to be allowed; null where being known is enough. */
  needs: KeyRole | null;
}

/** A signature tells that a file is whole, not whose it is: that is settled by telephone, once for each role. */
export function TrustKey({ publicKey, sender, known, needs }: TrustKeyProps) {
  const t = useT();
  const command = useCommand();
  const [name, setName] = useState((known?.name ?? sender).slice(0, 200));
  const state = known ? 'lacks' : 'unknown';
  return (
    <Banner
      tone="amber"
      title={t(`key.${state}Title`)}
      actions={
        <Button
          variant="primary"
          icon="shield"
          disabled={name.trim() === ''}
          onClick={() =>
            void command('trustKey', { key: publicKey, name: name.trim(), roles: needs ? [needs] : [] })
          }
        >
          {t(known ? 'key.allow' : 'key.trust', { name: name.trim() })}
        </Button>
      }
    >
      <p>{t(`key.${state}Text`, { name: known?.name ?? sender })}</p>
      <Fingerprint publicKey={publicKey} />
      <p class="small">{t(`key.grants.${needs ?? 'nothing'}`)}</p>
      {!known && (
        <TextField
          label={t('key.knownAs')}
          value={name}
          maxLength={200}
          autocomplete="off"
          onValue={setName}
        />
      )}
    </Banner>
  );
}
