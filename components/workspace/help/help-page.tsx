import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyList } from '../../ui/key-help.tsx';
import { keyLines } from './keys.ts';
import { Questions } from './questions.tsx';
import './help.css';

const STEPS = [1, 2, 3, 4, 5, 6] as const;
const LIMITS = ['post', 'collect', 'leave', 'unofficial', 'judge'] as const;

function Steps() {
  const t = useT();
  return (
    <ol class="help__steps">
      {STEPS.map((step) => (
        <li key={step} class="help__step">
          <span class="help__number" aria-hidden="true">
            {step}
          </span>
          <h2>{t(`help.step${step}.title`)}</h2>
          <p>{t(`help.step${step}.text`)}</p>
        </li>
      ))}
    </ol>
  );
}

function Limits() {
  const t = useT();
  return (
    <section class="help__limits" aria-labelledby="help-limits">
      <h2 id="help-limits">{t('help.not.title')}</h2>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>
            <Icon name="shield" />
            {t(`help.not.${limit}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Keys() {
  const t = useT();
  return (
    <section aria-labelledby="help-keys">
      <h2 id="help-keys">{t('help.keys')}</h2>
      <KeyList lines={keyLines(t)} />
    </section>
  );
}

/** One page that can be printed and pinned beside the screen. */
export function HelpPage() {
  const t = useT();
  return (
    <div class="page page--reading help">
      <div class="page__head">
        <div>
          <h1>{t('help.title')}</h1>
          <p class="soft">{t('help.intro')}</p>
        </div>
        <Button onClick={() => window.print()}>{t('help.print')}</Button>
      </div>
      <Steps />
      <Questions />
      <div class="help__below">
        <Limits />
        <Keys />
      </div>
    </div>
  );
}
