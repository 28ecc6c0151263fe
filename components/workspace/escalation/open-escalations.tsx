import { useMemo } from 'preact/hooks';
import { openEscalations, type PassedFinding } from '../../../lib/log/escalation/record.ts';
import { ESCALATION_OUTCOMES, type Escalation } from '../../../lib/model/finding.ts';
import { type Listing, useListing } from '../../hooks/use-listing.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showInstant } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { useToast } from '../../ui/toast.tsx';
import { LoadState } from '../frame/load-state.tsx';
import { hrefOf } from '../route.ts';
import { useCommand } from '../use-command.ts';
import '../frame/plain-table.css';

type Row = PassedFinding<Listing['findings'][number]>;

const DAY_MS = 86_400_000;
/** Older ones come up as the first are settled. */
const MOST_SHOWN = 200;

function Outcome({ finding }: { finding: Row }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const set = async (outcome: Escalation['outcome']) => {
    const before = finding.escalation;
    const write = (escalation: Escalation) =>
      command('changeFindings', { ids: [finding.id], change: { escalation } });
    const stored = await write({ ...before, outcome });
    if (stored.ok) toast({ text: t('escalation.saved'), undo: () => void write(before) });
  };
  return (
    <select
      class="input"
      aria-label={t('escalation.outcomeOf', { number: finding.number })}
      value={finding.escalation.outcome ?? ''}
      onChange={(event) => void set((event.currentTarget.value || null) as Escalation['outcome'])}
    >
      <option value="">{t('state.unset')}</option>
      {ESCALATION_OUTCOMES.map((outcome) => (
        <option key={outcome} value={outcome}>
          {t(`escalationOutcome.${outcome}`)}
        </option>
      ))}
    </select>
  );
}

function Line({ finding, now }: { finding: Row; now: Date }) {
  const t = useT();
  const settings = useSettings();
  const { to, at, number } = finding.escalation;
  const days = Math.floor((now.getTime() - Date.parse(at)) / DAY_MS);
  return (
    <tr>
      <td>
        <a href={hrefOf({ page: 'findings', id: finding.id })}>{finding.number}</a>
        <br />
        <SafeText text={(finding.narrative || finding.text).slice(0, 120)} />
      </td>
      <td>
        <SafeText text={to} />
      </td>
      <td>
        {showInstant(at, settings)}
        <br />
        <span class="soft small">
          {days > 0 ? t('escalation.days', { count: days }) : t('escalation.today')}
        </span>
      </td>
      <td>
        <SafeText text={number} />
      </td>
      <td>
        <Outcome finding={finding} />
      </td>
    </tr>
  );
}

/** What was passed on and of which nothing final was heard, the longest waiting first. */
export function OpenEscalations() {
  const t = useT();
  const now = useNow();
  const listing = useListing();
  const findings = listing.status === 'ready' ? listing.value.findings : null;
  const open = useMemo(() => openEscalations(findings ?? []), [findings]);
  if (!findings) return <LoadState live={listing} />;
  const none = open.filter(({ escalation }) => escalation.outcome === null).length;
  return (
    <div class="page">
      <div class="page__title">
        <h1>{t('escalation.waiting')}</h1>
        <p class="soft" role="status">
          {open.length > 0 && t('escalation.waitingCount', { none, processed: open.length - none })}
        </p>
      </div>
      {open.length === 0 ? (
        <EmptyState icon="up" title={t('escalation.waitingNone')}>
          <p>{t('escalation.waitingNoneText')}</p>
        </EmptyState>
      ) : (
        <>
          <p class="soft">{t('escalation.waitingIntro')}</p>
          <table class="plain-table open-escalations">
            <thead>
              <tr>
                {(['finding', 'to', 'since', 'number', 'outcome'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`escalation.column.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {open.slice(0, MOST_SHOWN).map((finding) => (
                <Line key={finding.id} finding={finding} now={now} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
