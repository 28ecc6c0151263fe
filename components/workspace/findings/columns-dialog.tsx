import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_COLUMNS, LOG_COLUMNS, type LogColumnId } from '../../../lib/model/columns.ts';
import { changeSettings } from '../../hooks/use-settings.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useT } from '../../ui/i18n.ts';
import { moved } from './move-column.ts';

interface LineProps {
  id: LogColumnId;
  columns: readonly LogColumnId[];
  onToggle: (id: LogColumnId) => void;
  onMove: (id: LogColumnId, step: -1 | 1) => void;
}

function Line({ id, columns, onToggle, onMove }: LineProps) {
  const t = useT();
  const at = columns.indexOf(id);
  const chosen = at >= 0;
  const name = t(`column.${id}`);
  return (
    <li
      class="columns-list__line"
      data-column={id}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        if (chosen) onMove(id, event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <label class="check">
        <input
          type="checkbox"
          checked={chosen}
          disabled={chosen && columns.length === 1}
          onChange={() => onToggle(id)}
        />
        {name}
      </label>
      {chosen && (
        <>
          <IconButton
            icon="up"
            label={t('columns.up', { name })}
            aria-disabled={at === 0}
            onClick={() => onMove(id, -1)}
          />
          <IconButton
            icon="down"
            label={t('columns.down', { name })}
            aria-disabled={at === columns.length - 1}
            onClick={() => onMove(id, 1)}
          />
        </>
      )}
    </li>
  );
}

/** Which columns the table shows and exports, and in which order; stored with every change. */
export function ColumnsDialog({ start, onClose }: { start: readonly LogColumnId[]; onClose: () => void }) {
  const t = useT();
  const [columns, setColumns] = useState(start);
  // A second key may come before the first is stored and painted: each goes on from the last.
  const latest = useRef(start);
  const list = useRef<HTMLUListElement>(null);
  const movedTo = useRef<LogColumnId | null>(null);
  const store = (next: LogColumnId[]) => {
    latest.current = next;
    setColumns(next);
    void changeSettings({ columns: next });
  };
  const toggle = (id: LogColumnId) => {
    const { current } = latest;
    store(current.includes(id) ? current.filter((one) => one !== id) : [...current, id]);
  };
  // Chosen ones stand first in their order, so a line that moves takes the focus along.
  useEffect(() => {
    const line = movedTo.current && list.current?.querySelector(`[data-column="${movedTo.current}"] input`);
    movedTo.current = null;
    if (line instanceof HTMLElement && document.activeElement === document.body) line.focus();
  }, [columns]);
  return (
    <Dialog title={t('columns.title')} onClose={onClose}>
      <p class="soft">{t('columns.hint')}</p>
      <ul class="columns-list" ref={list}>
        {[...columns, ...LOG_COLUMNS.filter((id) => !columns.includes(id))].map((id) => (
          <Line
            key={id}
            id={id}
            columns={columns}
            onToggle={toggle}
            onMove={(column, step) => {
              movedTo.current = column;
              store(moved(latest.current, column, step));
            }}
          />
        ))}
      </ul>
      <div class="button-row">
        <Button variant="primary" onClick={onClose}>
          {t('columns.done')}
        </Button>
        <Button onClick={() => store([...LOG_COLUMNS])}>{t('columns.all')}</Button>
        <Button onClick={() => store([...DEFAULT_COLUMNS])}>{t('columns.reset')}</Button>
      </div>
    </Dialog>
  );
}
