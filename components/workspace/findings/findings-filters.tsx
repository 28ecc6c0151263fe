import { useState } from 'preact/hooks';
import { NO_FILTER } from '../../../lib/log/filter.ts';
import { sameFilter } from '../../../lib/log/views.ts';
import { DECISIONS, STATUSES } from '../../../lib/model/finding.ts';
import { PLATFORMS } from '../../../lib/model/platform.ts';
import { THEMES } from '../../../lib/model/theme.ts';
import type { FindingFilter } from '../../../lib/model/view.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { MoreFilters, orNull } from './more-filters.tsx';
import type { UsedWords } from './used-words.ts';

interface FindingsFiltersProps {
  filter: FindingFilter;
  used: UsedWords;
  onFilter: (filter: FindingFilter) => void;
}

/** Whether a filter that is folded away narrows the list. */
const isMore = ({ query, platform, status, decision, theme, ...more }: FindingFilter): boolean =>
  Object.values(more).some((value) => value !== null);

/** Words, and what is narrowed by most often; the rest folds out. */
export function FindingsFilters({ filter, used, onFilter }: FindingsFiltersProps) {
  const t = useT();
  const [more, setMore] = useState(() => isMore(filter));
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
      {more && <MoreFilters filter={filter} used={used} set={set} />}
      <Button variant="quiet" icon="filter" aria-expanded={more} onClick={() => setMore(!more)}>
        {t(more ? 'findings.fewerFilters' : 'findings.moreFilters')}
      </Button>
      {!sameFilter(filter, NO_FILTER) && (
        <Button variant="quiet" icon="close" onClick={() => onFilter(NO_FILTER)}>
          {t('findings.clearFilters')}
        </Button>
      )}
    </search>
  );
}
