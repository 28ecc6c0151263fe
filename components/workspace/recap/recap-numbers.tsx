import type { Recap } from '../../../lib/log/recap/recap.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { showNumber } from '../show.ts';
import { durationWord } from './recap-words.ts';

interface NumberProps {
  name: string;
  value: string;
  note: string;
}

const Figure = ({ name, value, note }: NumberProps) => (
  <div class="recap__number">
    <dt>{name}</dt>
    <dd>
      <b>{value}</b>
      <span class="soft small">{note}</span>
    </dd>
  </div>
);

/** The five numbers that a leader asks for first, each with what it was before or what it is a part of. */
export function RecapNumbers({ recap, before }: { recap: Recap; before: Recap }) {
  const t = useT();
  const { language } = useSettings();
  const show = (value: number) => showNumber(value, language);
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`;
  const { response } = recap;
  const was = (value: number) => t('recap.before', { value: show(value) });
  return (
    <dl class="recap__numbers">
      <Figure name={t('recap.figure.issues')} value={show(recap.issues)} note={was(before.issues)} />
      <Figure name={t('recap.figure.content')} value={show(recap.content)} note={was(before.content)} />
      <Figure
        name={t('recap.figure.answered')}
        value={show(recap.answered)}
        note={t('recap.ofContent', { share: percent(recap.answered, recap.content) })}
      />
      <Figure
        name={t('recap.figure.response')}
        value={response.median === null ? '–' : durationWord(t, language, response.median)}
        note={
          response.p90 === null
            ? t('recap.noAnswers')
            : t('recap.responseNote', {
                p90: durationWord(t, language, response.p90),
                share: `${Math.round((response.inTime ?? 0) * 100)}%`,
              })
        }
      />
      <Figure
        name={t('recap.figure.open')}
        value={show(recap.open)}
        note={t('recap.openNote', { overdue: show(recap.overdue), gaps: show(recap.gapContent) })}
      />
    </dl>
  );
}
