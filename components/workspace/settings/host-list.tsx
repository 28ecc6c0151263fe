import { useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/locales/app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { hostEntry } from './host-entry.ts';

interface HostListProps {
  label: MessageKey;
  addLabel: MessageKey;
  hint: MessageKey;
  /** Said in place of an empty list. */
  none: MessageKey;
  hosts: readonly string[];
  /** Hosts that make a source official are checked for being one publisher's own. */
  official: boolean;
  onChange: (hosts: string[]) => void;
}

/** A short list of host names: add with Enter, remove with one click. */
export function HostList({ label, addLabel, hint, none, hosts, official, onChange }: HostListProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const add = (event: Event) => {
    event.preventDefault();
    const entry = hostEntry(typed, hosts, official);
    if (!entry.ok) return setProblem(t(`settings.host.${entry.problem}`, { host: entry.host }));
    onChange([...hosts, entry.host]);
    setTyped('');
    setProblem(null);
  };

  return (
    <div class="host-list">
      {hosts.length === 0 && <p class="soft">{t(none)}</p>}
      <ul class="host-list__items" aria-label={t(label)}>
        {hosts.map((host) => (
          <li key={host} class="host-list__item">
            <span>{host}</span>
            <IconButton
              label={t('settings.remove', { host })}
              icon="close"
              onClick={() => onChange(hosts.filter((one) => one !== host))}
            />
          </li>
        ))}
      </ul>
      <form class="host-list__add" onSubmit={add} noValidate>
        <TextField
          label={t(addLabel)}
          hint={t(hint)}
          problem={problem}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          onValue={(value) => {
            setTyped(value);
            setProblem(null);
          }}
        />
        <Button type="submit" icon="plus">
          {t('action.add')}
        </Button>
      </form>
    </div>
  );
}
