import { NO_FILTER } from '../../../lib/log/filter.ts';
import type { UnitChoice } from '../../../lib/log/office.ts';
import type { Inbox } from '../../../lib/log/today.ts';
import { NEWEST_FIRST, type ShippedViewId, shippedViews } from '../../../lib/log/views.ts';
import { type Finding, isDecided } from '../../../lib/model/finding.ts';
import type { StrongMatch } from '../../../lib/model/match.ts';
import type { FindingFilter } from '../../../lib/model/view.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import type { Tone } from '../../ui/tones.ts';
import { useBulkEdit } from '../findings/use-bulk-edit.ts';
import { useKept } from '../frame/use-kept.ts';
import { useRouter } from '../router.ts';
import { showNumber } from '../show.ts';
import { FindingLine } from './finding-line.tsx';
import { SHOWN, TodayGroup } from './today-group.tsx';

/** Opens the log on one of its shipped views. */
function useShowView(unit: UnitChoice) {
  const router = useRouter();
  const { officer } = useSettings();
  const [, setFilter] = useKept<FindingFilter>('findings.filter', NO_FILTER);
  const [, setSorting] = useKept('findings.sorting', NEWEST_FIRST);
  return (id: ShippedViewId) => {
    const view = shippedViews(officer, unit).find((one) => one.id === id);
    if (!view) return;
    setFilter(view.filter);
    setSorting(view.sorting);
    router.go({ page: 'findings', id: null });
  };
}

interface FindingActionsProps {
  finding: Finding;
  strong: StrongMatch | undefined;
}

/** To the panel, where it is decided with the matches on the screen; or out of the way at once, with a way back. */
function FindingActions({ finding, strong }: FindingActionsProps) {
  const t = useT();
  const shell = useShell();
  const bulkEdit = useBulkEdit();
  const logOnly = () =>
    void bulkEdit([finding.id], { change: { decision: 'log_only' }, addTags: [], removeTags: [] });
  return (
    <>
      <Button
        variant={strong ? 'primary' : 'secondary'}
        icon="expand"
        onClick={() => shell.openPanel(finding.id)}
      >
        {strong ? t('today.reply', { code: strong.code }) : t('today.panel')}
      </Button>
      {!isDecided(finding) && (
        <Button variant="quiet" icon="note" onClick={logOnly}>
          {t('today.logOnly')}
        </Button>
      )}
    </>
  );
}

interface FindingGroupsProps {
  inbox: Inbox;
  /** Unanswered findings, by their ids, that an entry strongly answers. */
  strong: ReadonlyMap<string, StrongMatch>;
  findings: readonly Finding[];
  /** Whose they are. */
  unit: UnitChoice;
  now: Date;
}

/** The findings that wait, the most pressing first. */
export function FindingGroups({ inbox, strong, findings, unit, now }: FindingGroupsProps) {
  const t = useT();
  const { language } = useSettings();
  const showView = useShowView(unit);
  const matched = findings.filter(({ id }) => strong.has(id));
  const groups: ReadonlyArray<{
    name: 'overdue' | 'strong' | 'approval' | 'undecided' | 'mine';
    list: readonly Finding[];
    tone: Tone;
    view?: ShippedViewId;
  }> = [
    { name: 'overdue', list: inbox.overdue, tone: 'red', view: 'overdue' },
    { name: 'strong', list: matched, tone: 'act' },
    { name: 'approval', list: inbox.approval, tone: 'amber', view: 'awaiting' },
    { name: 'undecided', list: inbox.undecided, tone: 'grey', view: 'undecided' },
    { name: 'mine', list: inbox.mine, tone: 'grey', view: 'mine' },
  ];
  return (
    <>
      {groups.map(({ name, list, tone, view }) => (
        <TodayGroup
          key={name}
          title={t(`today.group.${name}`)}
          count={list.length}
          tone={tone}
          more={
            view &&
            list.length > SHOWN && (
              <Button variant="quiet" icon="next" onClick={() => showView(view)}>
                {t('today.all', { count: showNumber(list.length, language) })}
              </Button>
            )
          }
        >
          {list.slice(0, SHOWN).map((finding) => (
            <FindingLine key={finding.id} finding={finding} now={now}>
              <FindingActions finding={finding} strong={strong.get(finding.id)} />
            </FindingLine>
          ))}
        </TodayGroup>
      ))}
    </>
  );
}
