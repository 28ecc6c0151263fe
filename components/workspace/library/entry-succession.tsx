import type { Clarification } from '../../../lib/model/clarification.ts';
import { useSuccession } from '../../hooks/use-library.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { hrefOf } from '../route.ts';

function EntryLink({ entry }: { entry: Clarification }) {
  const t = useT();
  return (
    <>
      <a href={hrefOf({ page: 'library', view: 'entry', id: entry.id })}>{entry.code}</a>{' '}
      <SafeText text={entry.title} />
      {entry.deletedAt && <span class="soft"> ({t('entry.deleted')})</span>}
    </>
  );
}

/** What took the entry's place, and what it took the place of, each one click away. */
export function EntrySuccession({ entry }: { entry: Clarification }) {
  const t = useT();
  const { successor, predecessors } = useSuccession(entry);
  if (!successor && predecessors.length === 0) return null;
  return (
    <section>
      <h2>{t('entry.succession')}</h2>
      {successor && (
        <p>
          {t('entry.replacedBy')} <EntryLink entry={successor} />
        </p>
      )}
      {predecessors.map((entry) => (
        <p key={entry.id}>
          {t('entry.replaces')} <EntryLink entry={entry} />
        </p>
      ))}
    </section>
  );
}
