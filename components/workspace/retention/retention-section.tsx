import { useEffect, useMemo, useState } from 'preact/hooks';
import { BY_ITSELF, type RetentionRun } from '../../../lib/model/retention.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useDeleted, useListing } from '../../hooks/use-listing.ts';
import { useNow } from '../../hooks/use-now.ts';
import { Button } from '../../ui/button.tsx';
import { showDay, showInstant } from '../../ui/dates.ts';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { SettingSection } from '../settings/setting-section.tsx';
import { showNumber } from '../show.ts';
import { useCommand } from '../use-command.ts';
import { ClockDoubt } from './clock-doubt.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import { type Removals, useRemovals } from './use-removals.ts';
import './retention.css';

interface RetentionSectionProps {
  settings: Settings;
  set: (changes: Partial<Settings>) => void;
}

const isDays = (text: string): boolean => /^\d{1,4}$/.test(text.trim()) && Number(text) <= 3_650;

/** A number of days; what is not one stays on the screen and is not stored. */
function Days({ settings, set }: RetentionSectionProps) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(settings.retentionDays);
  return (
    <TextField
      label={t('retention.days')}
      hint={t('retention.daysHint')}
      problem={isDays(text) ? null : t('retention.daysBad')}
      inputMode="numeric"
      maxLength={4}
      value={text}
      onValue={(value) => {
        setTyped(value);
        if (isDays(value)) set({ retentionDays: Number(value) });
      }}
    />
  );
}

/** What is due, in words. */
function Standing({ removals, settings }: { removals: Removals; settings: Settings }) {
  const t = useT();
  const { language, zone } = settings;
  const [first] = removals.soon;
  if (settings.retentionDays === 0) return <p>{t('retention.never')}</p>;
  const count = (list: readonly unknown[]) => showNumber(list.length, language);
  return (
    <>
      {removals.now.length === 0 && !first && <p>{t('retention.none')}</p>}
      {removals.now.length > 0 && <p>{t('retention.expired', { count: count(removals.now) })}</p>}
      {first && (
        <p>
          {t('retention.announced', {
            count: count(removals.soon),
            day: showDay(dayIn(new Date(first.at).toISOString(), zone), settings),
          })}
        </p>
      )}
    </>
  );
}

function Runs({ runs, settings }: { runs: readonly RetentionRun[]; settings: Settings }) {
  const t = useT();
  if (runs.length === 0) return null;
  return (
    <div>
      <h3>{t('retention.runs')}</h3>
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            {t('retention.run', {
              when: showInstant(run.at, settings),
              count: showNumber(run.findings, settings.language),
              by: run.by === BY_ITSELF ? t('retention.byItself') : run.by || t('finding.someone'),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How long personal data is kept, what is about to go, and what went. */
export function RetentionSection({ settings, set }: RetentionSectionProps) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const now = useNow();
  const listing = useListing();
  const deleted = useDeleted();
  const [asked, setAsked] = useState(false);
  const findings = useMemo(
    () => [
      ...(listing.status === 'ready' ? listing.value.findings : []),
      ...(deleted.status === 'ready' ? deleted.value : []),
    ],
    [listing, deleted],
  );
  const removals = useRemovals(findings, now);
  const isNone = removals.now.length === 0;
  // Asked no more once each was held: what falls due later is a new question.
  useEffect(() => {
    if (isNone) setAsked(false);
  }, [isNone]);
  const remove = async () => {
    setAsked(false);
    const ids = removals.now.map(({ finding }) => finding.id);
    const outcome = await command('removePersonalData', ids);
    if (outcome.ok)
      toast({ text: t('retention.done', { count: showNumber(outcome.value, settings.language) }) });
  };
  return (
    <SettingSection title={t('retention.title')} why={t('retention.why')}>
      <Days settings={settings} set={set} />
      <p class="soft small">{t('retention.what')}</p>
      {removals.doubted ? (
        <ClockDoubt state={removals.doubted} now={now} />
      ) : (
        <Standing removals={removals} settings={settings} />
      )}
      {!isNone && (
        <div class="button-row">
          <Button icon="trash" onClick={() => setAsked(true)}>
            {t('retention.preview')}
          </Button>
        </div>
      )}
      <Runs runs={removals.runs} settings={settings} />
      {removals.state && (
        <p class="soft small">
          {t('retention.looked', { when: showInstant(removals.state.checkedAt, settings) })}
        </p>
      )}
      {asked && !isNone && (
        <RemovalDialog
          removals={removals.now}
          onConfirm={() => void remove()}
          onClose={() => setAsked(false)}
        />
      )}
    </SettingSection>
  );
}
