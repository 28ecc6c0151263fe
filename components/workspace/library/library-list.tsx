import type { Clarification } from '../../../lib/model/clarification.ts';
import { useT } from '../../ui/i18n.ts';
import type { Selection } from '../findings/use-selection.ts';
import { useShortcuts } from '../frame/shortcuts.ts';
import { useRows } from '../frame/use-rows.ts';
import { useRouter } from '../router.ts';
import { LIBRARY_ROW_HEIGHT, LibraryRow } from './library-row.tsx';

/** CSS px of the line above the rows; library.css has the same. */
const HEAD_HEIGHT = 32;

interface LibraryListProps {
  entries: readonly Clarification[];
  openId: string | null;
  selection: Selection;
}

/** The entries that pass, walked through and chosen by keyboard. */
export function LibraryList({ entries, openId, selection }: LibraryListProps) {
  const t = useT();
  const router = useRouter();
  const { scroller, start, end, active } = useRows({
    count: entries.length,
    rowHeight: LIBRARY_ROW_HEIGHT,
    headHeight: HEAD_HEIGHT,
    open: openId ? entries.findIndex((entry) => entry.id === openId) : -1,
    onOpen: (index) => {
      const entry = entries[index];
      if (entry) router.go({ page: 'library', view: 'entry', id: entry.id });
    },
  });
  useShortcuts({
    x: () => {
      const entry = entries[active];
      if (entry) selection.toggle(entry.id);
    },
  });
  return (
    <div class="library__list" ref={scroller}>
      <label class="library__all">
        <input
          type="checkbox"
          checked={selection.all}
          indeterminate={selection.ids.length > 0 && !selection.all}
          onChange={selection.toggleAll}
        />
        {t('library.chooseAll')}
      </label>
      <ul
        aria-label={t('library.list')}
        style={{
          paddingTop: `${start * LIBRARY_ROW_HEIGHT}px`,
          paddingBottom: `${(entries.length - end) * LIBRARY_ROW_HEIGHT}px`,
        }}
      >
        {entries.slice(start, end).map((entry, offset) => (
          <LibraryRow
            key={entry.id}
            entry={entry}
            index={start + offset}
            count={entries.length}
            open={entry.id === openId}
            chosen={selection.has(entry.id)}
            onToggle={selection.toggle}
            focusable={start + offset === active}
          />
        ))}
      </ul>
    </div>
  );
}
