import type { Clarification } from '../../../lib/model/clarification.ts';
import { useT } from '../../ui/i18n.ts';
import { useRows } from '../frame/use-rows.ts';
import { useRouter } from '../router.ts';
import { LIBRARY_ROW_HEIGHT, LibraryRow } from './library-row.tsx';

interface LibraryListProps {
  entries: readonly Clarification[];
  openId: string | null;
}

export function LibraryList({ entries, openId }: LibraryListProps) {
  const t = useT();
  const router = useRouter();
  const { scroller, start, end, active } = useRows({
    count: entries.length,
    rowHeight: LIBRARY_ROW_HEIGHT,
    open: openId ? entries.findIndex((entry) => entry.id === openId) : -1,
    onOpen: (index) => {
      const entry = entries[index];
      if (entry) router.go({ page: 'library', view: 'entry', id: entry.id });
    },
  });
  return (
    <div class="library__list" ref={scroller}>
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
            selected={entry.id === openId}
            focusable={start + offset === active}
          />
        ))}
      </ul>
    </div>
  );
}
