import { DUE } from '../../../lib/library/due.ts';
import { CLARIFICATION_STATUSES, type Clarification, ScopeSchema } from '../../../lib/model/clarification.ts';
import { THEMES } from '../../../lib/model/theme.ts';
import { VERDICTS } from '../../../lib/model/verdict.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { activeFilters, type LibraryFilter, NO_FILTER } from './library-filter.ts';

interface LibraryFiltersProps {
  filter: LibraryFilter;
  /** Of the packages that entries came in, by key. */
  publishers: ReadonlyMap<string, string>;
  onFilter: (filter: LibraryFilter) => void;
}

/** The names of the publishers whose entries are here, by their key. */
export const publishersIn = (entries: readonly Clarification[]): Map<string, string> =>
  new Map(entries.flatMap(({ publisher }) => (publisher ? [[publisher.key, publisher.name]] : [])));

export function LibraryFilters({ filter, publishers, onFilter }: LibraryFiltersProps) {
  const t = useT();
  const set = (change: Partial<LibraryFilter>) => onFilter({ ...filter, ...change });
  const all = { value: '' as const, label: t('library.all') };
  const active = activeFilters(filter);
  return (
    <search class="library__filters">
      <TextField
        label={t('library.search')}
        type="search"
        autocomplete="off"
        value={filter.query}
        onValue={(query) => set({ query })}
      />
      <details class="library__more" open={active > 0}>
        <summary>{active > 0 ? t('library.filtersActive', { count: active }) : t('library.filters')}</summary>
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
              { value: 'not_yet', label: t('standing.not_yet') },
              { value: 'expired', label: t('standing.expired') },
            ]}
            onValue={(status) => set({ status })}
          />
          <Select
            label={t('entry.themes')}
            value={filter.theme}
            choices={[all, ...THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))]}
            onValue={(theme) => set({ theme })}
          />
          <Select
            label={t('entry.scope')}
            value={filter.level}
            choices={[
              all,
              ...ScopeSchema.entries.level.options.map((value) => ({ value, label: t(`level.${value}`) })),
            ]}
            onValue={(level) => set({ level })}
          />
          <Select
            label={t('library.publisher')}
            value={filter.publisher}
            choices={[
              all,
              { value: 'own', label: t('library.origin.own') },
              { value: 'sample', label: t('library.origin.sample') },
              ...[...publishers].map(([value, label]) => ({ value, label })),
            ]}
            onValue={(publisher) => set({ publisher })}
          />
          <Select
            label={t('due.title')}
            value={filter.due}
            choices={[
              all,
              { value: 'any', label: t('due.any') },
              ...DUE.map((value) => ({ value, label: t(`due.${value}`) })),
            ]}
            onValue={(due) => set({ due })}
          />
        </div>
        {active > 0 && (
          <Button
            variant="quiet"
            icon="close"
            onClick={() => onFilter({ ...NO_FILTER, query: filter.query })}
          >
            {t('library.clearFilters')}
          </Button>
        )}
      </details>
    </search>
  );
}
