import type { TrustedKey } from '../../../lib/model/trusted-key.ts';
import { useTrustedKeys } from '../../hooks/use-exchange.ts';
import { IconButton } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { AddKey } from './add-key.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { RoleChecks } from './role-checks.tsx';

/** Whose keys are known here, and what each may do. */
export function TrustedKeys() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const live = useTrustedKeys();
  const trusted = live.status === 'ready' ? live.value : [];
  const remove = async ({ key, name, roles }: TrustedKey) => {
    const outcome = await command('forgetKey', key);
    if (!outcome.ok) return;
    toast({
      text: t('key.forgotten', { name }),
      undo: () => void command('trustKey', { key, name, roles }),
    });
  };
  return (
    <section class="exchange__part" aria-labelledby="package-keys">
      <h2 id="package-keys">{t('key.trusted')}</h2>
      <p class="soft">{t(trusted.length > 0 ? 'key.trustedText' : 'key.trustedNone')}</p>
      <ul class="trusted-keys">
        {trusted.map((known) => (
          <li key={known.key}>
            <div>
              <strong>{known.name}</strong> <Fingerprint publicKey={known.key} />
              <RoleChecks
                name={known.name}
                roles={known.roles}
                onRoles={(roles) => void command('setKeyRoles', { key: known.key, roles })}
              />
            </div>
            <IconButton
              label={t('key.forget', { name: known.name })}
              icon="close"
              onClick={() => void remove(known)}
            />
          </li>
        ))}
      </ul>
      <AddKey />
    </section>
  );
}
