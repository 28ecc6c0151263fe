import { useMemo } from 'preact/hooks';
import { isOfUnit, otherUnits, watchedFilter } from '../../../lib/log/office.ts';
import { inboxOf } from '../../../lib/log/today.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useLibrary } from '../../hooks/use-library.ts';
import { type Listing, useListing } from '../../hooks/use-listing.ts';
import { useNow } from '../../hooks/use-now.ts';
import { changeSettings, useSettings } from '../../hooks/use-settings.ts';
import { showDay } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { isGap } from '../exchange/gaps.ts';
import { UnitSelect } from '../findings/unit-select.tsx';
import { LoadState } from '../frame/load-state.tsx';
import { ClockDoubt } from '../retention/clock-doubt.tsx';
import { useRemovals } from '../retention/use-removals.ts';
import { showNumber } from '../show.ts';
import { FindingGroups } from './finding-groups.tsx';
import { LibraryGroups, useDueEntries, useOpenCorrections } from './library-groups.tsx';
import { NothingWaits } from './nothing-waits.tsx';
import { RetentionGroups } from './retention-groups.tsx';
import { TodayNumbers } from './today-numbers.tsx';
import { useRowFocus } from './use-row-focus.ts';
import { useStrongMatches } from './use-strong-matches.ts';
import './today.css';

/** The findings of the unit that is watched, and the other offices that are in the log. */
function useWatched(findings: readonly Finding[]) {
  const settings = useSettings();
  return useMemo(() => {
    const units = otherUnits(findings, settings);
    const watched = findings.filter((one) => isOfUnit(one, settings.watchedUnit, settings));
    return { units, watched };
  }, [findings, settings]);
}

/** What somebody has to do, sorted anew when the log, the settings or the minute change. */
function useInbox(findings: readonly Finding[], now: Date) {
  const settings = useSettings();
  return useMemo(() => {
    const { officer, retentionDays } = settings;
    return inboxOf(findings, { rules: settings, officer, retentionDays, isGap, now: now.getTime() });
  }, [findings, settings, now]);
}

/** Changes when a finding that is asked about, or the library, was written to. */
function useVersion(findings: readonly Finding[], ids: readonly string[]): string {
  const library = useLibrary();
  return useMemo(() => {
    const asked = new Set(ids);
    const changes = findings.filter(({ id }) => asked.has(id)).map(({ updatedAt }) => updatedAt);
    const entries = library.status === 'ready' ? library.value : [];
    return [...changes, ...entries.map(({ updatedAt }) => updatedAt)].reduce(
      (last, one) => (one > last ? one : last),
      String(entries.length),
    );
  }, [findings, ids, library]);
}

function Inbox({ listing }: { listing: Listing }) {
  const t = useT();
  const settings = useSettings();
  const now = useNow();
  const { findings, complete, read } = listing;
  const { watched, units } = useWatched(findings);
  const inbox = useInbox(watched, now);
  const strong = useStrongMatches(inbox.toMatch, useVersion(watched, inbox.toMatch));
  const due = useDueEntries(now);
  const toCorrect = useOpenCorrections(now);
  const removals = useRemovals(findings, now);
  useRowFocus();
  const waiting = inbox.overdue.length + inbox.undecided.length;
  const others =
    inbox.approval.length + inbox.gaps.length + inbox.forgotten.length + due.length + toCorrect.length;
  const isClear = waiting + others + removals.soon.length + strong.size + inbox.mine.length === 0;
  return (
    <div class="page page--reading today">
      <div class="page__title">
        <h1>{t('today.title')}</h1>
        <p class="soft" role="status">
          {complete
            ? showDay(dayIn(now.toISOString(), settings.zone), settings)
            : t('findings.reading', { all: showNumber(read.length, settings.language) })}
        </p>
      </div>
      <div class="today__unit">
        <UnitSelect
          units={units}
          value={settings.watchedUnit}
          onValue={(watchedUnit) => void changeSettings({ watchedUnit })}
        />
      </div>
      {removals.doubted && <ClockDoubt state={removals.doubted} now={now} />}
      {findings.length > 0 && <TodayNumbers findings={watched} waiting={waiting} now={now} />}
      {complete && (findings.length === 0 || isClear) && <NothingWaits isEmpty={findings.length === 0} />}
      <FindingGroups
        inbox={inbox}
        strong={strong}
        findings={watched}
        unit={watchedFilter(units, settings)}
        now={now}
      />
      <LibraryGroups due={due} toCorrect={toCorrect} gaps={inbox.gaps} now={now} />
      <RetentionGroups removals={removals} forgotten={inbox.forgotten} now={now} />
    </div>
  );
}

/** Where a working day begins: what waits for somebody, the most pressing first, with what can be done about it. */
export function TodayPage() {
  const live = useListing();
  return live.status === 'ready' ? <Inbox listing={live.value} /> : <LoadState live={live} />;
}
