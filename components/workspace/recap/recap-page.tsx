import { useCallback } from 'preact/hooks';
import { bucketsOf } from '../../../lib/log/recap/buckets.ts';
import { type Period, periodOf } from '../../../lib/log/recap/period.ts';
import type { Recap, Tally } from '../../../lib/log/recap/recap.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { shortDay, showDay, showInstant } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { BarChart } from '../frame/bar-chart.tsx';
import { LoadState } from '../frame/load-state.tsx';
import { useKept } from '../frame/use-kept.ts';
import { showNumber } from '../show.ts';
import { type Asked, RecapControls } from './recap-controls.tsx';
import { RecapNumbers } from './recap-numbers.tsx';
import { RecapOutputs } from './recap-outputs.tsx';
import { RecapIssues, TallyTable } from './recap-tables.tsx';
import { changeSentence, type TallyName, valueWord } from './recap-words.ts';
import { useRecap } from './use-recap.ts';
import { useUnitName } from './use-unit-name.ts';
import './recap.css';

interface Counted {
  recap: Recap;
  before: Recap;
}

const CHARTS: readonly TallyName[] = ['platforms', 'themes', 'statuses'];
const TABLES: readonly TallyName[] = ['verdicts', 'decisions', 'units'];
/** Of longer lists the tail is one bar, and stands in the workbook name by name. */
const MOST_BARS = 8;

function useDays({ from, to }: Period): string {
  const t = useT();
  const settings = useSettings();
  return from === to
    ? showDay(from, settings)
    : t('recap.range', { from: showDay(from, settings), to: showDay(to, settings) });
}

/** The head of the office, for paper and screen. */
function RecapHead({ asked, others }: { asked: Asked; others: number }) {
  const t = useT();
  const days = useDays(asked.period);
  const unit = useUnitName(asked.unit);
  return (
    <div class="recap__head">
      <p class="recap__unit">
        {unit}
        {asked.unit === null && others > 0 && ` · ${t('recap.withOthers', { count: others })}`}
      </p>
      <h1>{t('recap.title')}</h1>
      <p>
        {days} <span class="soft">· {t(`recap.audience.${asked.audience}`)}</span>
      </p>
    </div>
  );
}

/** The largest of a tally, and what is left of it as one bar. */
function barsOf(tallies: readonly Tally[], word: (key: string) => string, rest: (count: number) => string) {
  const shown = tallies.length > MOST_BARS ? tallies.slice(0, MOST_BARS - 1) : tallies;
  const others = tallies.slice(shown.length);
  const bars = shown.map(({ key, content }) => ({ label: word(key), value: content }));
  if (others.length === 0) return bars;
  return [...bars, { label: rest(others.length), value: others.reduce((sum, one) => sum + one.content, 0) }];
}

function RecapCharts({ recap }: { recap: Recap }) {
  const t = useT();
  const { language } = useSettings();
  const format = useCallback((value: number) => showNumber(value, language), [language]);
  const unit = t('recap.head.content');
  const { by, buckets } = bucketsOf(recap.days);
  return (
    <section class="recap__charts" aria-label={t('recap.charts')}>
      {buckets.length > 1 && (
        <BarChart
          standing
          title={t(`recap.course.${by}`)}
          unit={unit}
          bars={buckets.map(({ from, content }) => ({ label: shortDay(from), value: content }))}
          format={format}
        />
      )}
      {CHARTS.map((name) => (
        <BarChart
          key={name}
          title={t(`recap.sheet.${name}`)}
          unit={unit}
          bars={barsOf(
            recap[name],
            (key) => valueWord(t, name, key),
            (count) => t('recap.rest', { count }),
          )}
          format={format}
        />
      ))}
    </section>
  );
}

/** What was counted and what was not. */
function RecapFoot({ recap }: { recap: Recap }) {
  const t = useT();
  const settings = useSettings();
  const show = (value: number) => showNumber(value, settings.language);
  const when = showInstant(new Date().toISOString(), settings);
  return (
    <footer class="recap__foot small soft">
      <p>{t('recap.counted', { opinion: show(recap.opinion), duplicates: show(recap.duplicates) })}</p>
      {recap.withheld > 0 && <p>{t('recap.withheld', { count: show(recap.withheld) })}</p>}
      <p>
        {recap.audience === 'public'
          ? t('recap.madePublic', { when })
          : t('recap.made', { when, name: settings.officer || t('recap.noOfficer') })}
      </p>
    </footer>
  );
}

/** How it was in as many days before, in words. */
function RecapChanges({ recap, before }: Counted) {
  const t = useT();
  const { language } = useSettings();
  return <p>{changeSentence(t, language, recap, before)}</p>;
}

function RecapSheet({ recap, before }: Counted) {
  const t = useT();
  if (recap.content + recap.opinion + recap.duplicates === 0)
    return (
      <EmptyState icon="bars" title={t('recap.emptyTitle')}>
        <p>
          {recap.withheld > 0 ? t('recap.emptyWithheld', { count: recap.withheld }) : t('recap.emptyText')}
        </p>
      </EmptyState>
    );
  return (
    <>
      <RecapNumbers recap={recap} before={before} />
      <RecapChanges recap={recap} before={before} />
      <RecapCharts recap={recap} />
      <RecapIssues recap={recap} />
      <section class="recap__tables" aria-label={t('recap.tables')}>
        {TABLES.map((name) => (
          <TallyTable key={name} name={name} tallies={recap[name]} />
        ))}
      </section>
      <RecapFoot recap={recap} />
    </>
  );
}

/** What is asked for until somebody asks for something else; kept while the tab is open. */
const USUAL: Asked = { name: 'week', period: { from: '', to: '' }, audience: 'internal', unit: null };

/** The figures of a period, as a page that one would print. */
export function RecapPage() {
  const t = useT();
  const { zone, language } = useSettings();
  const [kept, ask] = useKept<Asked>('recap.asked', USUAL);
  // Named anew: a tab may stay open over midnight, and the zone is read a moment after the page.
  const asked = kept.name ? { ...kept, period: periodOf(kept.name, new Date(), zone) } : kept;
  const live = useRecap(asked);
  if (live.status !== 'ready') return <LoadState live={live} />;
  const recaps = live.value;
  return (
    <div class="page recap" aria-busy={!recaps.complete}>
      <div class="recap__top">
        <RecapHead asked={asked} others={recaps.complete ? recaps.units.length : 0} />
        {recaps.complete && <RecapOutputs {...recaps} unit={asked.unit} />}
      </div>
      <RecapControls asked={asked} units={recaps.complete ? recaps.units : []} onAsk={ask} />
      {recaps.complete ? (
        <RecapSheet {...recaps} />
      ) : (
        <p class="soft" role="status">
          {t('findings.reading', { all: showNumber(recaps.read, language) })}
        </p>
      )}
    </div>
  );
}
