import { useT } from '../ui/i18n.ts';
import { Icon } from '../ui/icon.tsx';

export const STEPS = ['finding', 'matches', 'draft'] as const;
export type Step = (typeof STEPS)[number];

interface StepsProps {
  step: Step;
  onStep: (step: Step) => void;
}

/** Where the officer is. Every step can be gone to: the last one says itself what it still waits for. */
export function Steps({ step, onStep }: StepsProps) {
  const t = useT();
  const now = STEPS.indexOf(step);
  return (
    <nav class="steps-bar" aria-label={t('panel.steps')}>
      <ol class="steps">
        {STEPS.map((name, at) => (
          <li key={name} class={at < now ? 'steps__item steps__item--past' : 'steps__item'}>
            <button
              type="button"
              class="steps__button"
              aria-current={name === step ? 'step' : undefined}
              onClick={() => onStep(name)}
            >
              <span class="steps__mark">{at < now ? <Icon name="check" /> : at + 1}</span>
              <span class="steps__name">{t(`panel.step.${name}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
