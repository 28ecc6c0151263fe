import type { Clarification } from '../../../lib/model/clarification.ts';
import { SampleMark, VerdictBadge } from '../../ui/badge.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { hrefOf } from '../route.ts';
import { standingOf } from './standing.ts';

interface LibraryRowProps {
  entry: Clarification;
  index: number;
  /** How many rows the whole list has; only some are in the page. */
  count: number;
  open: boolean;
  chosen: boolean;
  onToggle: (id: string) => void;
  focusable: boolean;
}

export const LIBRARY_ROW_HEIGHT = 80;

export function LibraryRow({ entry, index, count, open, chosen, onToggle, focusable }: LibraryRowProps) {
  const t = useT();
  const standing = standingOf(entry, new Date());
  const title = <SafeText text={entry.title} />;
  return (
    <li
      class="library-row"
      data-row={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ height: `${LIBRARY_ROW_HEIGHT}px` }}
    >
      <label class="library-row__check">
        <input
          type="checkbox"
          aria-label={t('library.choose', { code: entry.code })}
          checked={chosen}
          tabIndex={focusable ? 0 : -1}
          onChange={() => onToggle(entry.id)}
        />
      </label>
      <a
        class="library-row__link"
        data-focus
        href={hrefOf({ page: 'library', view: 'entry', id: entry.id })}
        aria-current={open || undefined}
        tabIndex={focusable ? 0 : -1}
      >
        <span class="library-row__head">
          <span class="library-row__code">{entry.code}</span>
          <VerdictBadge verdict={entry.verdict} />
          {entry.sample && <SampleMark />}
          {standing && <span class="library-row__standing">{t(`standing.${standing}`)}</span>}
        </span>
        <span class="library-row__title">{standing ? <s>{title}</s> : title}</span>
      </a>
    </li>
  );
}
