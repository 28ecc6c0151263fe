import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { SHIPPED_CONTACTS } from '../../../lib/log/escalation/contacts.ts';
import { BODIES, type Contact, ContactSchema, WAYS } from '../../../lib/model/channel.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';

/** A contact while it is edited: the year as typed. */
interface Row extends Omit<Contact, 'year'> {
  key: number;
  year: string;
}

const rowsOf = (contacts: readonly Contact[]): Row[] =>
  contacts.map((contact, key) => ({ ...contact, key, year: contact.year ? String(contact.year) : '' }));

const contactOf = ({ key: _, year, ...rest }: Row): Contact | null => {
  const parsed = v.safeParse(ContactSchema, { ...rest, year: year.trim() ? Number(year) : null });
  return parsed.success ? parsed.output : null;
};

interface RowProps {
  row: Row;
  onChange: (change: Partial<Row>) => void;
  onRemove: () => void;
}

function ContactRow({ row, onChange, onRemove }: RowProps) {
  const t = useT();
  const named = (field: 'Body' | 'Way' | 'Value' | 'Year') =>
    t('escalation.contactField', { field: t(`escalation.contact${field}`), value: row.value });
  const yearIsBad = row.value.trim() !== '' && contactOf(row) === null;
  return (
    <li class="contact-list__row">
      <select
        class="input"
        aria-label={named('Body')}
        value={row.body}
        onChange={(event) => onChange({ body: event.currentTarget.value as Contact['body'] })}
      >
        {BODIES.map((body) => (
          <option key={body} value={body}>
            {t(`escalation.body.${body}`)}
          </option>
        ))}
      </select>
      <select
        class="input"
        aria-label={named('Way')}
        value={row.way}
        onChange={(event) => onChange({ way: event.currentTarget.value as Contact['way'] })}
      >
        {WAYS.map((way) => (
          <option key={way} value={way}>
            {t(`escalation.way.${way}`)}
          </option>
        ))}
      </select>
      <IconButton
        label={t('escalation.contactRemove', { value: row.value })}
        icon="close"
        onClick={onRemove}
      />
      <input
        class="input contact-list__value"
        aria-label={named('Value')}
        placeholder={t('escalation.contactValue')}
        maxLength={300}
        value={row.value}
        onInput={(event) => onChange({ value: event.currentTarget.value })}
      />
      <input
        class="input"
        inputMode="numeric"
        aria-label={named('Year')}
        aria-invalid={yearIsBad || undefined}
        placeholder={t('escalation.contactYear')}
        maxLength={4}
        value={row.year}
        onInput={(event) => onChange({ year: event.currentTarget.value })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={row.doubtful}
          onChange={(event) => onChange({ doubtful: event.currentTarget.checked })}
        />
        {t('escalation.doubtful')}
      </label>
      {yearIsBad && <p class="field__problem">{t('escalation.contactYearBad')}</p>}
    </li>
  );
}

interface ContactListProps {
  own: readonly Contact[] | null;
  /** Null goes back to what is shipped. */
  onContacts: (contacts: Contact[] | null) => void;
}

/** The ways to the bodies: changed, added and removed in place; a row that is not complete yet is not stored. */
export function ContactList({ own, onContacts }: ContactListProps) {
  const t = useT();
  const toast = useToast();
  const [rows, setRows] = useState(() => rowsOf(own ?? SHIPPED_CONTACTS));
  const keep = (next: Row[]) => {
    setRows(next);
    onContacts(next.flatMap((row) => contactOf(row) ?? []));
  };
  const remove = (row: Row) => {
    keep(rows.filter((one) => one !== row));
    toast({ text: t('escalation.contactRemoved', { value: row.value }), undo: () => keep(rows) });
  };
  const add = () =>
    setRows([
      ...rows,
      {
        key: 1 + Math.max(-1, ...rows.map(({ key }) => key)),
        body: 'upper',
        way: 'person',
        value: '',
        year: '',
        doubtful: false,
      },
    ]);
  const reset = () => {
    setRows(rowsOf(SHIPPED_CONTACTS));
    onContacts(null);
    toast({
      text: t('escalation.contactResetDone'),
      ...(own && {
        undo: () => {
          setRows(rowsOf(own));
          onContacts([...own]);
        },
      }),
    });
  };
  return (
    <div class="contact-list">
      <ul class="contact-list">
        {rows.map((row) => (
          <ContactRow
            key={row.key}
            row={row}
            onChange={(change) => keep(rows.map((one) => (one === row ? { ...one, ...change } : one)))}
            onRemove={() => remove(row)}
          />
        ))}
      </ul>
      <div class="button-row">
        <Button icon="plus" onClick={add}>
          {t('escalation.contactAdd')}
        </Button>
        <Button icon="undo" disabled={own === null} onClick={reset}>
          {t('escalation.contactReset')}
        </Button>
      </div>
    </div>
  );
}
