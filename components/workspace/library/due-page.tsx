import { useMemo } from 'preact/hooks';
import { DUE, type Due, dueList } from '../../../lib/library/due.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useToday } from '../../hooks/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { LibraryNav } from '../exchange/library-nav.tsx';
import { useKept } from '../frame/use-kept.ts';
import { useRouter } from '../router.ts';
import { showNumber } from '../show.ts';
import { DueItem } from './due-item.tsx';
import { type LibraryFilter, NO_FILTER } from './library-filter.ts';
import './due.css';

/** Entries shown of one matter; the list with its filters shows all of them. */
const SHOWN = 50;

interface DueGroupProps {
  matter: Due;
  group: readonly { entry: Clarification; due: readonly Due[] }[];
  onShowAll: () => void;
}

function DueGroup({ matter, group, onShowAll }: DueGroupProps) {
  const t = useT();
  const { language } = useSettings();
  const id = `due-${matter}`;
  return (
    <section class="due" aria-labelledby={id}>
      <h2 id={id}>
        {t(`due.${matter}`)} · {showNumber(group.length, language)}
      </h2>
      <p class="soft small">{t(`due.why.${matter}`)}</p>
      <ul class="due__list">
        {group.slice(0, SHOWN).map(({ entry, due }) => (
          <DueItem key={entry.id} entry={entry} due={due} />
        ))}
      </ul>
      {group.length > SHOWN && (
        <Button variant="quiet" icon="filter" onClick={onShowAll}>
          {t('due.showAll', { count: showNumber(group.length, language) })}
        </Button>
      )}
    </section>
  );
}

/** What somebody has to look at, the most pressing first, with what can be done about it on the spot. */
export function DuePage({ entries }: { entries: readonly Clarification[] }) {
  const t = useT();
  const router = useRouter();
  const [, setFilter] = useKept<LibraryFilter>('library.filter', NO_FILTER);
  const today = useToday();
  const groups = useMemo(() => dueList(entries, today), [entries, today]);
  const count = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
  const showAll = (due: Due) => {
    setFilter({ ...NO_FILTER, due });
    router.go({ page: 'library', view: 'list', id: null });
  };
  return (
    <div class="page page--reading exchange">
      <h1>{t('due.title')}</h1>
      <LibraryNav current="due" />
      {count === 0 ? (
        <EmptyState icon="check" title={t('due.noneTitle')}>
          <p>{t('due.noneText')}</p>
        </EmptyState>
      ) : (
        <p role="status">{t('due.count', { count })}</p>
      )}
      {DUE.map((matter) => {
        const group = groups.get(matter);
        return (
          group && <DueGroup key={matter} matter={matter} group={group} onShowAll={() => showAll(matter)} />
        );
      })}
    </div>
  );
}
