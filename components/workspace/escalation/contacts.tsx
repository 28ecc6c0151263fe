import type { EscalationCase } from '../../../lib/exchange/escalation/case.ts';
import { contactsOf } from '../../../lib/log/escalation/contacts.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { hrefOf } from '../route.ts';

/** How the body is reached, with the year of each and whether it has to be looked up first. */
export function Contacts({ work: { body, office } }: { work: EscalationCase }) {
  const t = useT();
  const contacts = contactsOf(body, office.contacts);
  return (
    <section>
      <h2 class="field__label">{t('escalation.contacts')}</h2>
      {contacts.length === 0 && <p class="soft small">{t('escalation.noContacts')}</p>}
      <ul class="small">
        {contacts.map(({ way, value, year, doubtful }) => (
          <li key={`${way} ${value}`}>
            {t(`escalation.way.${way}`)}: <SafeText text={value} />
            {year && <span class="soft"> · {t('escalation.year', { year })}</span>}
            {doubtful && <strong> · {t('escalation.doubtful')}</strong>}
          </li>
        ))}
      </ul>
      <a class="small" href={hrefOf({ page: 'settings' })}>
        {t('escalation.editContacts')}
      </a>
    </section>
  );
}
