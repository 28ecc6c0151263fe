import type { ComponentChildren } from 'preact';
import { type Correction, corrections, lapseOf } from '../../../lib/library/corrections.ts';
import { DUE, dueList } from '../../../lib/library/due.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useRepliesFrom } from '../../hooks/use-corrections.ts';
import { useLibrary } from '../../hooks/use-library.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { hrefOf, type LibraryPlace } from '../route.ts';
import { showNumber } from '../show.ts';
import { FindingLine } from './finding-line.tsx';
import { SHOWN, TodayGroup } from './today-group.tsx';

const hasLapsed = (entry: Clarification) => lapseOf(entry, new Date()) !== null;

/** Entries that somebody has to look at, the most pressing first, and why. */
export function useDueEntries(now: Date) {
  const { zone } = useSettings();
  const library = useLibrary();
  const groups = dueList(library.status === 'ready' ? library.value : [], dayIn(now.toISOString(), zone));
  return DUE.flatMap((matter) => (groups.get(matter) ?? []).map(({ entry }) => ({ entry, matter })));
}

/** Replies that rest on an entry which no longer stands and that nobody has put right. */
export function useOpenCorrections(now: Date): Correction[] {
  const live = useRepliesFrom(hasLapsed);
  return live.status === 'ready' ? corrections(live.value, now).filter(({ done }) => !done) : [];
}

/** The way to all of a group that has a screen of its own; nothing where all are in sight. */
function ToAll({ place, count }: { place: LibraryPlace; count: number }) {
  const t = useT();
  const { language } = useSettings();
  if (count <= SHOWN) return null;
  return (
    <a class="button button--quiet" href={hrefOf({ page: 'library', view: place, id: null })}>
      {t('today.all', { count: showNumber(count, language) })}
    </a>
  );
}

/** An entry in a line, and what is the matter with it. */
function EntryLine({
  entry,
  note,
  children,
}: {
  entry: Clarification;
  note: string;
  children: ComponentChildren;
}) {
  return (
    <li class="today__row">
      <div class="today__what">
        <a data-today href={hrefOf({ page: 'library', view: 'entry', id: entry.id })}>
          <SafeText text={entry.title} />
        </a>
        <p class="soft small">{entry.code}</p>
      </div>
      <div class="today__due">{note}</div>
      <div class="today__actions">{children}</div>
    </li>
  );
}

interface LibraryGroupsProps {
  due: ReturnType<typeof useDueEntries>;
  toCorrect: readonly Correction[];
  gaps: readonly Finding[];
  now: Date;
}

/** What waits in the library: replies to put right, entries to look at, claims without an answer. */
export function LibraryGroups({ due, toCorrect, gaps, now }: LibraryGroupsProps) {
  const t = useT();
  const action = (place: LibraryPlace, label: 'today.correct' | 'today.askUp' | 'today.review') => (
    <a class="button button--secondary" href={hrefOf({ page: 'library', view: place, id: null })}>
      {t(label)}
    </a>
  );
  return (
    <>
      <TodayGroup
        title={t('today.group.corrections')}
        count={toCorrect.length}
        tone="red"
        more={<ToAll place="corrections" count={toCorrect.length} />}
      >
        {toCorrect.slice(0, SHOWN).map(({ reply, entry, lapse }) => (
          <EntryLine key={reply.id} entry={entry} note={t(`correction.lapse.${lapse}`)}>
            {action('corrections', 'today.correct')}
          </EntryLine>
        ))}
      </TodayGroup>
      <TodayGroup
        title={t('today.group.gaps')}
        count={gaps.length}
        tone="amber"
        more={<ToAll place="gaps" count={gaps.length} />}
      >
        {gaps.slice(0, SHOWN).map((finding) => (
          <FindingLine key={finding.id} finding={finding} now={now}>
            {action('gaps', 'today.askUp')}
          </FindingLine>
        ))}
      </TodayGroup>
      <TodayGroup
        title={t('today.group.due')}
        count={due.length}
        more={<ToAll place="due" count={due.length} />}
      >
        {due.slice(0, SHOWN).map(({ entry, matter }) => (
          <EntryLine key={entry.id} entry={entry} note={t(`due.${matter}`)}>
            {action('due', 'today.review')}
          </EntryLine>
        ))}
      </TodayGroup>
    </>
  );
}
