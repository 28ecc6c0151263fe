import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { PublicKeySchema } from '../../../lib/model/public-key.ts';
import type { KeyRole } from '../../../lib/model/trusted-key.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { RoleChecks } from './role-checks.tsx';

const EMPTY = { name: '', key: '', roles: ['publish'] as KeyRole[], tried: false };

/** Makes a key known ahead of its first file, from the line that its owner sent. */
export function AddKey() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const [form, setForm] = useState(EMPTY);
  const name = form.name.trim();
  const key = form.key.trim();
  const isKey = v.is(PublicKeySchema, key);

  const add = async (event: Event) => {
    event.preventDefault();
    setForm({ ...form, tried: true });
    if (!isKey || name === '') return;
    const outcome = await command('trustKey', { key, name, roles: form.roles });
    if (!outcome.ok) return;
    toast({ text: t('key.added', { name }) });
    setForm(EMPTY);
  };

  return (
    <form class="exchange__form" noValidate onSubmit={(event) => void add(event)}>
      <TextField
        label={t('key.addName')}
        value={form.name}
        maxLength={200}
        autocomplete="off"
        problem={form.tried && name === '' ? t('key.addNameBad') : null}
        onValue={(value) => setForm({ ...form, name: value })}
      />
      <TextField
        label={t('key.add')}
        hint={t('key.addHint')}
        value={form.key}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        problem={form.tried && !isKey ? t('key.addBad') : null}
        onValue={(value) => setForm({ ...form, key: value })}
      />
      <RoleChecks name={name} roles={form.roles} onRoles={(roles) => setForm({ ...form, roles })} />
      <div class="button-row">
        <Button type="submit" icon="plus">
          {t('key.addThis')}
        </Button>
      </div>
    </form>
  );
}
