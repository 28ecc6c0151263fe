import { useEffect, useRef, useState } from 'preact/hooks';
import {
  NEED_QUESTIONS,
  type NeedAnswers,
  type NeedQuestion,
  needOf,
  withNeed,
} from '../../../lib/drafts/need.ts';
import type { Finding, FindingFields } from '../../../lib/model/finding.ts';
import { Banner } from '../../ui/banner.tsx';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

const QUESTIONS = Object.keys(NEED_QUESTIONS) as NeedQuestion[];
const MAX_NOTES = 5_000;

interface NeedGuideProps {
  finding: Finding;
  change: (fields: Partial<FindingFields>) => void;
}

/** Whether to answer at all: five answers, one recommendation. The buttons below decide, whatever it says. */
export function NeedGuide({ finding, change }: NeedGuideProps) {
  const t = useT();
  const [answers, setAnswers] = useState<Partial<NeedAnswers>>({});
  const complete = QUESTIONS.every((question) => answers[question]) ? (answers as NeedAnswers) : null;

  const end = useRef<HTMLDivElement>(null);
  const isComplete = complete !== null;
  useEffect(() => {
    if (isComplete) end.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isComplete]);

  const words = (all: NeedAnswers) => {
    const { advice, because } = needOf(all);
    const reasons = because.map((question) => t(`need.${question}.${all[question]}` as 'need.reach.few'));
    return { advice: t(`need.advice.${advice}`), because: reasons.join(', ').toLowerCase() };
  };
  const answer = (changed: Partial<NeedAnswers>) => {
    const next = { ...answers, ...changed };
    setAnswers(next);
    if (!QUESTIONS.every((question) => next[question])) return;
    const notes = withNeed(finding.notes, t('need.note', words(next as NeedAnswers)));
    if (notes.length <= MAX_NOTES) change({ notes });
  };
  return (
    <details
      class="card fold need"
      // It opens below what is on the screen: the head and the bar of decisions leave little room in a low panel.
      onToggle={({ currentTarget }) =>
        currentTarget.open && currentTarget.scrollIntoView?.({ block: 'start' })
      }
    >
      <summary>{t('need.title')}</summary>
      <div class="stack">
        {QUESTIONS.map((question) => (
          <Select
            key={question}
            label={t(`need.${question}`)}
            value={answers[question] ?? ''}
            choices={[
              { value: '', label: t('need.choose') },
              ...NEED_QUESTIONS[question].map((value) => ({
                value,
                label: t(`need.${question}.${value}` as 'need.reach.few'),
              })),
            ]}
            onValue={(value) => answer({ [question]: value || undefined })}
          />
        ))}
        <div ref={end} class="need__advice">
          {complete && (
            <Banner tone="grey" title={words(complete).advice}>
              {t('need.because', { because: words(complete).because })}
            </Banner>
          )}
        </div>
      </div>
    </details>
  );
}
