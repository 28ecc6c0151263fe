import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { PublicKeySchema } from '../../../lib/model/public-key.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';

/** Trusts a publisher ahead of its first package, by the key that it sent. */
export function AddPublisher() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const [tried, setTried] = useState(false);
  const isKey = v.is(PublicKeySchema, key.trim());

  const add = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!isKey || name.trim() === '') return;
    const outcome = await command('pinPublisher', { key: key.trim(), name: name.trim() });
    if (!outcome.ok) return;
    toast({ text: t('package.added', { name: name.trim() }) });
    setName('');
    setKey('');
    setTried(false);
  };

  return (
    <form class="exchange__form" noValidate onSubmit={(event) => void add(event)}>
      <TextField
        label={t('package.addName')}
        value={name}
        maxLength={200}
        autocomplete="off"
        problem={tried && name.trim() === '' ? t('package.addNameBad') : null}
        onValue={setName}
      />
      <TextField
        label={t('package.addKey')}
        hint={t('package.addKeyHint')}
        value={key}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        problem={tried && !isKey ? t('package.addKeyBad') : null}
        onValue={setKey}
      />
      <div class="button-row">
        <Button type="submit" icon="plus">
          {t('package.add')}
        </Button>
      </div>
    </form>
  );
}
