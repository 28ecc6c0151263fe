import { CLARIFICATION_STATUSES } from '../../../lib/model/clarification.ts';
import { THEMES } from '../../../lib/model/theme.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useChangeEntries, useDeleteEntries } from './use-change-entries.ts';

interface EntryBulkBarProps {
  ids: string[];
  onClear: () => void;
}

/** Comes up from below while entries are chosen. A change leaves them chosen: often a second one follows. */
export function EntryBulkBar({ ids, onClear }: EntryBulkBarProps) {
  const t = useT();
  const change = useChangeEntries();
  const remove = useDeleteEntries();
  const pick = { value: '' as const, label: t('entryBulk.pick') };
  return (
    <section class="entry-bulk" aria-label={t('entryBulk.title')}>
      <p role="status">{t('findings.selected', { count: ids.length })}</p>
      <Button variant="danger" icon="trash" onClick={() => void remove(ids)}>
        {t('action.delete')}
      </Button>
      <Button variant="quiet" onClick={onClear}>
        {t('findings.unselect')}
      </Button>
      <div class="entry-bulk__actions">
        <Button onClick={() => void change(ids, { kind: 'reviewed' })}>{t('entryBulk.reviewed')}</Button>
        <Button onClick={() => void change(ids, { kind: 'sources_checked' })}>
          {t('entryBulk.sources_checked')}
        </Button>
        <Select
          label={t('entryBulk.status')}
          value=""
          choices={[
            pick,
            ...CLARIFICATION_STATUSES.map((value) => ({ value, label: t(`entryStatus.${value}`) })),
          ]}
          onValue={(status) => status && void change(ids, { kind: 'status', status })}
        />
        <Select
          label={t('entryBulk.theme')}
          value=""
          choices={[pick, ...THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))]}
          onValue={(theme) => theme && void change(ids, { kind: 'theme', theme })}
        />
      </div>
    </section>
  );
}
