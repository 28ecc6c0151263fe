import { useOfficeNote } from '../../hooks/use-office-note.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';

/** What this office noted beside the entry. For the officer only: it is no part of a reply. */
export function OfficeNote({ clarificationId }: { clarificationId: string }) {
  const t = useT();
  const live = useOfficeNote(clarificationId);
  if (live.status !== 'ready' || !live.value) return null;
  return (
    <>
      <h3>{t('note.inPanel')}</h3>
      <p class="facts__note">
        <SafeText text={live.value.text} />
      </p>
    </>
  );
}
