import type { LogRow } from '../../../lib/log/rows.ts';
import type { Sorting } from '../../../lib/model/view.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { useShortcuts } from '../frame/shortcuts.ts';
import { useRows } from '../frame/use-rows.ts';
import { useRouter } from '../router.ts';
import { TableHead } from './table-head.tsx';
import { TABLE_ROW_HEIGHT, TableRow } from './table-row.tsx';
import type { Selection } from './use-selection.ts';
import './table.css';

interface FindingsTableProps {
  rows: readonly LogRow[];
  openId: string | null;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  selection: Selection;
}

/** Stands in for the rows that are out of view. */
const Gap = ({ rows }: { rows: number }) =>
  rows > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr aria-hidden="true">
      <td class="table__gap" style={{ height: `${rows * TABLE_ROW_HEIGHT}px` }} />
    </tr>
  ) : null;

export function FindingsTable({ rows, openId, sorting, onSort, selection }: FindingsTableProps) {
  const t = useT();
  const router = useRouter();
  const place = useSettings();
  const { scroller, start, end, active } = useRows({
    count: rows.length,
    rowHeight: TABLE_ROW_HEIGHT,
    headHeight: TABLE_ROW_HEIGHT,
    open: openId ? rows.findIndex(({ finding }) => finding.id === openId) : -1,
    onOpen: (index) => router.go({ page: 'findings', id: rows[index]?.finding.id ?? null }),
  });
  useShortcuts({
    x: () => {
      const row = rows[active];
      if (row) selection.toggle(row.finding.id);
    },
  });
  return (
    <div class="table-frame" ref={scroller}>
      <table class="table" aria-rowcount={rows.length + 1}>
        <caption class="visually-hidden">{t('findings.table')}</caption>
        <TableHead sorting={sorting} onSort={onSort} selection={selection} />
        <tbody>
          <Gap rows={start} />
          {rows.slice(start, end).map((row, offset) => (
            <TableRow
              key={row.finding.id}
              row={row}
              index={start + offset}
              place={place}
              open={row.finding.id === openId}
              selected={selection.has(row.finding.id)}
              focusable={start + offset === active}
              onToggle={selection.toggle}
            />
          ))}
          <Gap rows={rows.length - end} />
        </tbody>
      </table>
    </div>
  );
}
