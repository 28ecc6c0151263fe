import { useMemo } from 'preact/hooks';
import { periodOf } from '../../../lib/log/recap/period.ts';
import { recapOf } from '../../../lib/log/recap/recap.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { durationWord } from '../recap/recap-words.ts';
import { showNumber } from '../show.ts';

const Figure = ({ name, value, note }: { name: string; value: string; note?: string }) => (
  <div class="today__figure">
    <dt>{name}</dt>
    <dd>
      <b>{value}</b>
      {note && <span class="soft small">{note}</span>}
    </dd>
  </div>
);

interface TodayNumbersProps {
  findings: readonly Finding[];
  /** How many wait for a decision or are late. */
  waiting: number;
  now: Date;
}

/** The day in four numbers, counted as the recap counts them. */
export function TodayNumbers({ findings, waiting, now }: TodayNumbersProps) {
  const t = useT();
  const { language, zone } = useSettings();
  const today = dayIn(now.toISOString(), zone);
  const recap = useMemo(
    () =>
      recapOf(findings, {
        period: periodOf('today', now, zone),
        zone,
        audience: 'all',
        issueOf: () => null,
        verdictOf: () => null,
        inTime: () => true,
        isOverdue: () => false,
      }),
    [findings, zone, today],
  );
  const { median } = recap.response;
  return (
    <dl class="today__figures">
      <Figure name={t('today.waiting')} value={showNumber(waiting, language)} note={t('today.waitingNote')} />
      <Figure name={t('today.found')} value={showNumber(recap.content, language)} />
      <Figure
        name={t('today.answered')}
        value={showNumber(recap.answered, language)}
        note={t('today.answeredNote')}
      />
      <Figure
        name={t('today.median')}
        value={median === null ? '–' : durationWord(t, language, median)}
        note={t(median === null ? 'today.noAnswer' : 'today.medianNote')}
      />
    </dl>
  );
}
