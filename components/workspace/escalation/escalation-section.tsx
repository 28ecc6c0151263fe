import { useState } from 'preact/hooks';
import { SHIPPED_CONTACTS } from '../../../lib/log/escalation/contacts.ts';
import { BODIES, type EscalationSettings, type LetterOffice } from '../../../lib/model/channel.ts';
import { changeEscalationSettings, useEscalationSettings } from '../../hooks/use-escalation-settings.ts';
import { TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { SettingSection } from '../settings/setting-section.tsx';
import { ContactList } from './contact-list.tsx';
import './escalation.css';

interface PartProps {
  letter: LetterOffice;
  set: (change: Partial<LetterOffice>) => void;
}

function LetterFields({ letter, set }: PartProps) {
  const t = useT();
  return (
    <>
      <TextArea
        label={t('escalation.head')}
        hint={t('escalation.headHint')}
        rows={3}
        maxLength={500}
        value={letter.head}
        onValue={(head) => set({ head })}
      />
      {(['town', 'position', 'signer'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`escalation.${field}`)}
          maxLength={100}
          autocomplete="off"
          value={letter[field]}
          onValue={(value) => set({ [field]: value })}
        />
      ))}
    </>
  );
}

function Addressees({ letter, set }: PartProps) {
  const t = useT();
  return (
    <details class="limits">
      <summary>{t('escalation.addressees')}</summary>
      {BODIES.map((body) => (
        <TextArea
          key={body}
          label={t('escalation.addresseeOf', { body: t(`escalation.body.${body}`) })}
          rows={3}
          maxLength={500}
          value={letter.addressees[body] ?? ''}
          onValue={(lines) => set({ addressees: { ...letter.addressees, [body]: lines } })}
        />
      ))}
    </details>
  );
}

function Fields({ stored, store }: { stored: EscalationSettings; store: Store }) {
  const t = useT();
  // What was typed stays on the screen, whatever comes back from the store.
  const [letter, setLetter] = useState(stored.letter);
  const set = (change: Partial<LetterOffice>) => {
    const next = { ...letter, ...change };
    setLetter(next);
    store({ letter: next });
  };
  return (
    <>
      <LetterFields letter={letter} set={set} />
      <Addressees letter={letter} set={set} />
      <details class="limits">
        <summary>
          {t('escalation.contactList', { count: (stored.contacts ?? SHIPPED_CONTACTS).length })}
        </summary>
        <ContactList own={stored.contacts} onContacts={(contacts) => store({ contacts })} />
      </details>
    </>
  );
}

type Store = (changes: Partial<EscalationSettings>) => void;

/** Letterhead, signature, addressees and contacts of the office. */
export function EscalationSection() {
  const t = useT();
  const toast = useToast();
  const stored = useEscalationSettings();
  const store: Store = (changes) => {
    changeEscalationSettings(changes).catch(() => toast({ tone: 'red', text: t('settings.failed') }));
  };
  return (
    <SettingSection title={t('escalation.settings')} why={t('escalation.settingsWhy')}>
      {stored && <Fields stored={stored} store={store} />}
    </SettingSection>
  );
}
