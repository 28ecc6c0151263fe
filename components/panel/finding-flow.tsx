import { useEffect, useRef, useState } from 'preact/hooks';
import { prepareGuard } from '../../lib/drafts/guard.ts';
import { queryOf } from '../../lib/log/match-query.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { whenIdle } from '../../lib/util/idle.ts';
import { useT } from '../ui/i18n.ts';
import { type Answer, DraftStep } from './draft/draft-step.tsx';
import { ErrorBanner } from './error-banner.tsx';
import { FindingStep } from './finding/finding-step.tsx';
import { MatchStep } from './matches/match-step.tsx';
import { PanelKeys } from './panel-keys.tsx';
import { useKeys } from './state/keys.ts';
import { useFindingEdits } from './state/use-finding-edits.ts';
import { useMatches } from './state/use-matches.ts';
import { STEPS, type Step, Steps } from './steps.tsx';

interface FindingFlowProps {
  stored: Finding;
  onOpen: (findingId: string | null) => void;
}

/** One finding on its way through the three steps. What was typed stays, whichever way the officer goes. */
export function FindingFlow({ stored, onOpen }: FindingFlowProps) {
  const t = useT();
  const { finding, change, flush, state } = useFindingEdits(stored);
  const matches = useMatches(queryOf(finding));
  const [step, setStep] = useState<Step>(stored.decision === 'reply' ? 'draft' : 'finding');
  /** A decision made just now is known here before the store tells of it. */
  const [decided, setDecided] = useState<Answer | null>(null);
  const stands = stored.decision === 'reply' && stored.clarificationId !== null;
  const answer =
    decided ?? (stands ? { id: stored.clarificationId ?? '', version: stored.clarificationVersion } : null);
  const body = useRef<HTMLElement>(null);
  const moved = useRef(false);

  const go = (next: Step) => {
    moved.current = next !== step;
    void flush();
    setStep(next);
  };
  const back = () => {
    const before = STEPS[STEPS.indexOf(step) - 1];
    if (before) go(before);
    else onOpen(null);
  };
  useKeys((command) => {
    if (command !== 'back') return false;
    back();
    return true;
  });
  useEffect(() => whenIdle(prepareGuard), []);
  useEffect(() => {
    if (moved.current) body.current?.focus();
    window.scrollTo(0, 0);
  }, [step]);

  return (
    <>
      <Steps step={step} onStep={go} />
      {state.status === 'failed' && (
        <ErrorBanner title={t('panel.unsaved')} error={state.error} onRetry={() => void flush()} />
      )}
      <section
        ref={body}
        class={`step step--${step}`}
        tabIndex={-1}
        aria-label={t('panel.stepNow', { number: STEPS.indexOf(step) + 1, name: t(`panel.step.${step}`) })}
      >
        {step === 'finding' && (
          <FindingStep
            finding={finding}
            change={change}
            matches={matches}
            onNext={() => go('matches')}
            onOpen={onOpen}
          />
        )}
        {step === 'matches' && (
          <MatchStep
            finding={finding}
            matches={matches}
            change={change}
            beforeDeciding={flush}
            onBack={() => go('finding')}
            onReply={({ id, version }) => {
              setDecided({ id, version });
              go('draft');
            }}
            onOpen={onOpen}
          />
        )}
        {step === 'draft' && (
          <DraftStep
            finding={finding}
            answer={answer}
            onBack={() => go('matches')}
            onDone={() => onOpen(null)}
          />
        )}
      </section>
      <PanelKeys />
    </>
  );
}
