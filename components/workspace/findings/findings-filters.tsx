import { NO_FILTER } from '../../../lib/log/filter.ts';
import { DECISIONS, STATUSES } from '../../../lib/model/finding.ts';
import { PLATFORMS } from '../../../lib/model/platform.ts';
import { THEMES } from '../../../lib/model/theme.ts';
import type { FindingFilter } from '../../../lib/model/view.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

interface FindingsFiltersProps {
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

/** The empty choice stands for "all". */
const orNull = <Value extends string>(value: Value | ''): Value | null => value || null;

const isFiltered = (filter: FindingFilter): boolean => JSON.stringify(filter) !== JSON.stringify(NO_FILTER);

export function FindingsFilters({ filter, onFilter }: FindingsFiltersProps) {
  const t = useT();
  const set = (change: Partial<FindingFilter>) => onFilter({ ...filter, ...change });
  const all = { value: '' as const, label: t('findings.all') };
  return (
    <search class="toolbar" aria-label={t('findings.filters')}>
      <div class="toolbar__search">
        <TextField
          label={t('findings.search')}
          type="search"
          autocomplete="off"
          placeholder={t('findings.searchHint')}
          value={filter.query}
          onValue={(query) => set({ query })}
        />
      </div>
      <Select
        label={t('finding.platform')}
        value={filter.platform ?? ''}
        choices={[all, ...PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) }))]}
        onValue={(platform) => set({ platform: orNull(platform) })}
      />
      <Select
        label={t('finding.status')}
        value={filter.status ?? ''}
        choices={[all, ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))]}
        onValue={(status) => set({ status: orNull(status) })}
      />
      <Select
        label={t('finding.decision')}
        value={filter.decision ?? ''}
        choices={[
          all,
          { value: 'undecided', label: t('findings.undecided') },
          ...DECISIONS.map((value) => ({ value, label: t(`decision.${value}`) })),
        ]}
        onValue={(decision) => set({ decision: orNull(decision) })}
      />
      <Select
        label={t('finding.theme')}
        value={filter.theme ?? ''}
        choices={[all, ...THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))]}
        onValue={(theme) => set({ theme: orNull(theme) })}
      />
      <TextField
        label={t('findings.from')}
        type="date"
        max={filter.to ?? undefined}
        value={filter.from ?? ''}
        onValue={(from) => set({ from: orNull(from) })}
      />
      <TextField
        label={t('findings.to')}
        type="date"
        min={filter.from ?? undefined}
        value={filter.to ?? ''}
        onValue={(to) => set({ to: orNull(to) })}
      />
      {isFiltered(filter) && (
        <Button variant="quiet" icon="close" onClick={() => onFilter(NO_FILTER)}>
          {t('findings.clearFilters')}
        </Button>
      )}
    </search>
  );
}
