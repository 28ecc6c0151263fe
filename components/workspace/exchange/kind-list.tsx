import type { Clarification } from '../../../lib/model/clarification.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { FoldedDiff } from '../library/version-diff.tsx';
import { showNumber } from '../show.ts';

interface KindListProps {
  title: string;
  /** How many there are; `items` may be only the first of them. */
  count: number;
  open: boolean;
  items: ReadonlyArray<{
    id: string;
    code: string;
    title: string;
    note: string | null;
    /** What would be overwritten, and with what. */
    change?: { before: Clarification; after: Clarification } | undefined;
  }>;
}

/** More rows than this are not read one by one before a merge. */
const SHOWN = 100;

/** The entries that have the same thing happen to them. */
export function KindList({ title, count, open, items }: KindListProps) {
  const t = useT();
  const { language } = useSettings();
  return (
    <details class="kind-list" open={open}>
      <summary>
        {title} · {showNumber(count, language)}
      </summary>
      <ul>
        {items.slice(0, SHOWN).map(({ id, code, title: words, note, change }) => (
          <li key={id}>
            <span class="library-row__code">{code}</span> {words}
            {note && <span class="soft small"> ({note})</span>}
            {change && <FoldedDiff {...change} />}
          </li>
        ))}
      </ul>
      {count > SHOWN && (
        <p class="soft">{t('package.more', { count: showNumber(count - SHOWN, language) })}</p>
      )}
    </details>
  );
}
