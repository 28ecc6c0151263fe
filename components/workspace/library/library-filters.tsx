import { CLARIFICATION_STATUSES } from '../../../lib/model/clarification.ts';
import { VERDICTS } from '../../../lib/model/verdict.ts';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import type { LibraryFilter } from './library-filter.ts';

interface LibraryFiltersProps {
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
}

export function LibraryFilters({ filter, onFilter }: LibraryFiltersProps) {
  const t = useT();
  const set = (change: Partial<LibraryFilter>) => onFilter({ ...filter, ...change });
  const all = { value: '' as const, label: t('library.all') };
  return (
    <search class="library__filters">
      <TextField
        label={t('library.search')}
        type="search"
        autocomplete="off"
        value={filter.query}
        onValue={(query) => set({ query })}
      />
      <div class="library__selects">
        <Select
          label={t('library.verdict')}
          value={filter.verdict}
          choices={[all, ...VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))]}
          onValue={(verdict) => set({ verdict })}
        />
        <Select
          label={t('library.status')}
          value={filter.status}
          choices={[
            all,
            ...CLARIFICATION_STATUSES.map((value) => ({ value, label: t(`entryStatus.${value}`) })),
            { value: 'expired', label: t('standing.expired') },
          ]}
          onValue={(status) => set({ status })}
        />
        <Select
          label={t('library.origin')}
          value={filter.origin}
          choices={[
            all,
            { value: 'own', label: t('library.origin.own') },
            { value: 'sample', label: t('library.origin.sample') },
          ]}
          onValue={(origin) => set({ origin })}
        />
      </div>
    </search>
  );
}
