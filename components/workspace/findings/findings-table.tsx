import { useMemo } from 'preact/hooks';
import { logTable } from '../../../lib/log/columns.ts';
import { logRows } from '../../../lib/log/rows.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Sorting } from '../../../lib/model/view.ts';
import { useRecordsOf } from '../../hooks/use-listing.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { type Rows, useRows } from '../frame/use-rows.ts';
import { useRouter } from '../router.ts';
import { COLUMN_LOOKS } from './column-looks.ts';
import { TableHead } from './table-head.tsx';
import { TABLE_ROW_HEIGHT, TableRow } from './table-row.tsx';
import type { Selection } from './use-selection.ts';
import { type TableActions, useTableKeys } from './use-table-keys.ts';
import './table.css';

interface FindingsTableProps {
  findings: readonly Finding[];
  openId: string | null;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  selection: Selection;
  actions: TableActions;
  now: Date;
}

/** Stands in for the rows that are out of view. */
const Gap = ({ rows }: { rows: number }) =>
  rows > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr aria-hidden="true">
      <td class="table__gap" style={{ height: `${rows * TABLE_ROW_HEIGHT}px` }} />
    </tr>
  ) : null;

/** The rows in view: what is in memory at once, whole records as soon as they are read. */
function useRowsInView(findings: readonly Finding[], { start, end }: Rows) {
  const inView = findings.slice(start, end);
  const { findings: read, replies, entries, issues } = useRecordsOf(inView.map(({ id }) => id));
  const whole = new Map(read.map((finding) => [finding.id, finding]));
  return logRows(
    inView.map((finding) => whole.get(finding.id) ?? finding),
    replies,
    entries,
    issues,
  );
}

/** Width below which the columns no longer fit, in CSS px; the column of checkboxes takes 56. */
const widthOf = (columns: readonly (keyof typeof COLUMN_LOOKS)[]): number =>
  columns.reduce((sum, id) => sum + COLUMN_LOOKS[id].width, 56);

export function FindingsTable(props: FindingsTableProps) {
  const { findings, openId, sorting, onSort, selection, actions, now } = props;
  const t = useT();
  const router = useRouter();
  const place = useSettings();
  const { columns: ids, zone } = place;
  const columns = useMemo(() => logTable({ label: t, zone, rules: place }, ids), [t, place]);
  const view = useRows({
    count: findings.length,
    rowHeight: TABLE_ROW_HEIGHT,
    headHeight: TABLE_ROW_HEIGHT,
    open: openId ? findings.findIndex(({ id }) => id === openId) : -1,
    onOpen: (index) => router.go({ page: 'findings', id: findings[index]?.id ?? null }),
    onExtend: (from, to) => selection.extendFrom(findings[from]?.id, findings[to]?.id),
  });
  const rows = useRowsInView(findings, view);
  useTableKeys({ active: findings[view.active]?.id ?? null, open: openId !== null, selection, actions });
  return (
    <div class="table-frame" ref={view.scroller}>
      <table class="table" aria-rowcount={findings.length + 1} style={{ minWidth: `${widthOf(ids)}px` }}>
        <caption class="visually-hidden">{t('findings.table')}</caption>
        <TableHead columns={ids} sorting={sorting} onSort={onSort} selection={selection} />
        <tbody>
          <Gap rows={view.start} />
          {rows.map((row, offset) => (
            <TableRow
              key={row.finding.id}
              row={row}
              index={view.start + offset}
              ids={ids}
              columns={columns}
              place={place}
              now={now}
              open={row.finding.id === openId}
              selected={selection.has(row.finding.id)}
              focusable={view.start + offset === view.active}
              onToggle={selection.toggle}
              onExtend={selection.extend}
            />
          ))}
          <Gap rows={findings.length - view.end} />
        </tbody>
      </table>
    </div>
  );
}
