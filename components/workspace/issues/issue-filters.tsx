import { ISSUE_PERIODS, ISSUE_SORTS, type IssueFilter } from '../../../lib/log/issues/browse.ts';
import { PLATFORMS } from '../../../lib/model/platform.ts';
import { THEMES } from '../../../lib/model/theme.ts';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

interface IssueFiltersProps {
  filter: IssueFilter;
  onFilter: (filter: IssueFilter) => void;
}

/** Words, order, and what an issue has to do with. */
export function IssueFilters({ filter, onFilter }: IssueFiltersProps) {
  const t = useT();
  const set = (change: Partial<IssueFilter>) => onFilter({ ...filter, ...change });
  return (
    <search class="issues__filters">
      <TextField
        type="search"
        label={t('issue.search')}
        placeholder={t('issue.searchHint')}
        value={filter.query}
        onValue={(query) => set({ query })}
      />
      <Select
        label={t('issue.sort')}
        value={filter.sort}
        choices={ISSUE_SORTS.map((value) => ({ value, label: t(`issue.sort.${value}`) }))}
        onValue={(sort) => set({ sort })}
      />
      <Select
        label={t('issue.period')}
        value={filter.period}
        choices={ISSUE_PERIODS.map((value) => ({ value, label: t(`issue.period.${value}`) }))}
        onValue={(period) => set({ period })}
      />
      <Select
        label={t('issue.figure.platforms')}
        value={filter.platform ?? ''}
        choices={[
          { value: '' as const, label: t('issue.anyPlatform') },
          ...PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) })),
        ]}
        onValue={(platform) => set({ platform: platform || null })}
      />
      <Select
        label={t('finding.theme')}
        value={filter.theme ?? ''}
        choices={[
          { value: '' as const, label: t('issue.anyTheme') },
          ...THEMES.map((value) => ({ value, label: t(`theme.${value}`) })),
        ]}
        onValue={(theme) => set({ theme: theme || null })}
      />
    </search>
  );
}
