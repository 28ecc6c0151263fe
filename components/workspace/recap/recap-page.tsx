import { useCallback, useState } from 'preact/hooks';
import { bucketsOf } from '../../../lib/log/recap/buckets.ts';
import { type Period, periodOf } from '../../../lib/log/recap/period.ts';
import type { Recap } from '../../../lib/log/recap/recap.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { shortDay, showDay, showInstant } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { BarChart } from '../frame/bar-chart.tsx';
import { LoadState } from '../frame/load-state.tsx';
import { showNumber } from '../show.ts';
import { type Asked, RecapControls } from './recap-controls.tsx';
import { RecapNumbers } from './recap-numbers.tsx';
import { RecapOutputs } from './recap-outputs.tsx';
import { RecapIssues, TallyTable } from './recap-tables.tsx';
import { changeSentence, type TallyName, valueWord } from './recap-words.ts';
import { type Recaps, useRecap } from './use-recap.ts';
import './recap.css';

const CHARTS: readonly TallyName[] = ['platforms', 'themes', 'statuses'];
const TABLES: readonly TallyName[] = ['verdicts', 'decisions', 'units'];
/** Longer lists have their tail in the workbook. */
const MOST_BARS = 8;

function useDays({ from, to }: Period): string {
  const t = useT();
  const settings = useSettings();
  return from === to
    ? showDay(from, settings)
    : t('recap.range', { from: showDay(from, settings), to: showDay(to, settings) });
}

/** The head of the office, for paper and screen. */
function RecapHead({ recap }: { recap: Recap }) {
  const t = useT();
  const { unit } = useSettings();
  const days = useDays(recap.period);
  return (
    <div class="recap__head">
      <p class="recap__unit">{unit || t('recap.noUnit')}</p>
      <h1>{t('recap.title')}</h1>
      <p>
        {days} <span class="soft">· {t(`recap.audience.${recap.audience}`)}</span>
      </p>
    </div>
  );
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
          bars={recap[name].slice(0, MOST_BARS).map(({ key, content }) => ({
            label: valueWord(t, name, key),
            value: content,
          }))}
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
  return (
    <footer class="recap__foot small soft">
      <p>{t('recap.counted', { opinion: show(recap.opinion), duplicates: show(recap.duplicates) })}</p>
      {recap.withheld > 0 && <p>{t('recap.withheld', { count: show(recap.withheld) })}</p>}
      <p>
        {t('recap.made', {
          when: showInstant(new Date().toISOString(), settings),
          name: settings.officer || t('recap.noOfficer'),
        })}
      </p>
    </footer>
  );
}

/** How it was in as many days before, in words. */
function RecapChanges({ recap, before }: Pick<Recaps, 'recap' | 'before'>) {
  const t = useT();
  const { language } = useSettings();
  return <p>{changeSentence(t, language, recap, before)}</p>;
}

function RecapSheet({ recap, before }: Recaps) {
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

/** The figures of a period, as a page that one would print. */
export function RecapPage() {
  const { zone } = useSettings();
  const [asked, ask] = useState<Asked>(() => ({
    name: 'week',
    period: periodOf('week', new Date(), zone),
    audience: 'internal',
  }));
  const recaps = useRecap(asked.period, asked.audience);
  if (recaps.status !== 'ready') return <LoadState live={recaps} />;
  return (
    <div class="page recap" aria-busy={recaps.value.counting}>
      <div class="recap__top">
        <RecapHead recap={recaps.value.recap} />
        <RecapOutputs {...recaps.value} />
      </div>
      <RecapControls asked={asked} zone={zone} onAsk={ask} />
      <RecapSheet {...recaps.value} />
    </div>
  );
}
