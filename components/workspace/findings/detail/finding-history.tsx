import type { FindingRecord } from '../../../hooks/use-log.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { showInstant } from '../../../ui/dates.ts';
import { useT } from '../../../ui/i18n.ts';
import { SafeText } from '../../../ui/safe-text.tsx';
import { type HistoryLine, historySteps } from './history-words.ts';

/** What a long text was and became. */
function Texts({ from, to }: NonNullable<HistoryLine['texts']>) {
  const t = useT();
  return (
    <details class="history__texts">
      <summary>{t('history.texts')}</summary>
      <dl>
        <dt>{t('history.before')}</dt>
        <dd>
          <SafeText text={from ?? t('history.empty')} />
        </dd>
        <dt>{t('history.after')}</dt>
        <dd>
          <SafeText text={to ?? t('history.empty')} />
        </dd>
      </dl>
    </details>
  );
}

/** Who did what and when, newest first. */
export function FindingHistory({ record }: { record: FindingRecord }) {
  const t = useT();
  const place = useSettings();
  const steps = historySteps(record.history, { t, place, entries: record.entries });
  return (
    <section class="detail__section">
      <h2>{t('finding.history')}</h2>
      <ol class="history">
        {steps.map((step) => (
          <li key={step.id}>
            <p class="soft small">
              <time dateTime={step.at}>{showInstant(step.at, place)}</time>
            </p>
            <p>
              <strong>{step.by || t('finding.someone')}</strong>{' '}
              <SafeText text={step.lines.map(({ words }) => words).join('; ')} />
            </p>
            {step.lines.map(({ id, texts }) => texts && <Texts key={id} {...texts} />)}
          </li>
        ))}
      </ol>
    </section>
  );
}
