import { INSTANT_COLUMNS, type LogColumnId, type SortKey } from '../../../lib/model/columns.ts';
import type { Sorting } from '../../../lib/model/view.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { COLUMN_LOOKS } from './column-looks.ts';
import type { Selection } from './use-selection.ts';

/** What a click on a head makes of the sorting: dates start with the newest, words with A; a second click turns it. */
const sortedBy = (before: Sorting, key: SortKey): Sorting => {
  if (before.key === key)
    return { key, direction: before.direction === 'ascending' ? 'descending' : 'ascending' };
  return { key, direction: key.endsWith('At') ? 'descending' : 'ascending' };
};

interface TableHeadProps {
  columns: readonly LogColumnId[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  selection: Selection;
}

export function TableHead({ columns, sorting, onSort, selection }: TableHeadProps) {
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
        {columns.map((id) => {
          const { sort, width } = COLUMN_LOOKS[id];
          const name = t(`column.${id}`);
          // Columns that hold instants say once, in the head, by whose clock.
          const label = INSTANT_COLUMNS.has(id) ? `${name} (${zone})` : name;
          const active = sort !== undefined && sorting.key === sort;
          return (
            <th
              key={id}
              class={`cell--${id}`}
              style={id === 'narrative' ? undefined : { width: `${width}px` }}
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
