import type { LogColumnId, SortKey } from '../../../lib/model/columns.ts';
import type { Sorting } from '../../../lib/model/view.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Selection } from './use-selection.ts';

/** The columns on the screen, in order; `sort` where the list can be sorted by them. */
export const TABLE_COLUMNS: ReadonlyArray<{ id: LogColumnId; sort?: SortKey }> = [
  { id: 'foundAt', sort: 'createdAt' },
  { id: 'platform', sort: 'platform' },
  { id: 'handle', sort: 'handle' },
  { id: 'narrative', sort: 'narrative' },
  { id: 'theme', sort: 'theme' },
  { id: 'decision', sort: 'decision' },
  { id: 'status', sort: 'status' },
  { id: 'clarification' },
  { id: 'repliedAt' },
];

/** What a click on a head makes of the sorting: dates start with the newest, words with A; a second click turns it. */
export const sortedBy = (before: Sorting, key: SortKey): Sorting => {
  if (before.key === key)
    return { key, direction: before.direction === 'ascending' ? 'descending' : 'ascending' };
  return { key, direction: key.endsWith('At') ? 'descending' : 'ascending' };
};

interface TableHeadProps {
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  selection: Selection;
}

export function TableHead({ sorting, onSort, selection }: TableHeadProps) {
  const t = useT();
  const { zone } = useSettings();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th class="cell--check" scope="col">
          <input
            type="checkbox"
            aria-label={t('findings.selectAll')}
            checked={selection.all}
            indeterminate={selection.ids.length > 0 && !selection.all}
            onChange={selection.toggleAll}
          />
        </th>
        {TABLE_COLUMNS.map(({ id, sort }) => {
          const label = id === 'foundAt' ? t('findings.when', { zone }) : t(`column.${id}`);
          const active = sort !== undefined && sorting.key === sort;
          return (
            <th
              key={id}
              class={`cell--${id}`}
              scope="col"
              aria-sort={active ? sorting.direction : sort && 'none'}
            >
              {sort ? (
                <button
                  type="button"
                  class="table__sort"
                  title={t('findings.sortBy', { column: label })}
                  onClick={() => onSort(sortedBy(sorting, sort))}
                >
                  {label}
                  {active && <Icon name={sorting.direction === 'ascending' ? 'up' : 'chevronDown'} />}
                </button>
              ) : (
                label
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
