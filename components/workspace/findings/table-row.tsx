import { useRef } from 'preact/hooks';
import type { LogRow } from '../../../lib/log/rows.ts';
import type { LogColumnId } from '../../../lib/model/columns.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { TableColumn } from '../../../lib/util/table.ts';
import { useT } from '../../ui/i18n.ts';
import { hrefOf } from '../route.ts';
import { useRouter } from '../router.ts';
import { CellContent, showTime } from './table-cell.tsx';

export const TABLE_ROW_HEIGHT = 36;

interface TableRowProps {
  row: LogRow;
  index: number;
  ids: readonly LogColumnId[];
  columns: readonly TableColumn<LogRow>[];
  place: Settings;
  now: Date;
  open: boolean;
  selected: boolean;
  focusable: boolean;
  onToggle: (id: string) => void;
  /** With the shift key: everything up to this row. */
  onExtend: (id: string) => void;
}

export function TableRow({ row, index, ids, columns, onToggle, onExtend, ...state }: TableRowProps) {
  const t = useT();
  const router = useRouter();
  const { finding } = row;
  const { place, now, open, selected } = state;
  const extending = useRef(false);
  const tabIndex = state.focusable ? 0 : -1;
  // The cell that leads to the detail and takes the focus.
  const main = ids.includes('narrative') ? 'narrative' : ids[0];
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      class={open ? 'table__row table__row--open' : 'table__row'}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a, .cell--check')) return;
        if (event.shiftKey) onExtend(finding.id);
        else router.go({ page: 'findings', id: finding.id });
      }}
    >
      <td class="cell--check">
        <input
          type="checkbox"
          aria-label={t('findings.select', { when: showTime(finding.createdAt, place) })}
          checked={selected}
          tabIndex={tabIndex}
          onClick={(event) => {
            extending.current = event.shiftKey;
          }}
          onChange={(event) => {
            if (!extending.current) return onToggle(finding.id);
            event.currentTarget.checked = true;
            onExtend(finding.id);
          }}
        />
      </td>
      {columns.map((column, at) => {
        const id = ids[at];
        if (!id) return null;
        const content = <CellContent id={id} column={column} row={row} place={place} now={now} />;
        return (
          <td key={id} class={`cell--${id}`}>
            {id === main ? (
              <a
                data-focus
                class="cell__main"
                href={hrefOf({ page: 'findings', id: finding.id })}
                aria-current={open || undefined}
                tabIndex={tabIndex}
              >
                {content}
              </a>
            ) : (
              content
            )}
          </td>
        );
      })}
    </tr>
  );
}
