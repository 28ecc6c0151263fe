import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import type { Block } from '../state/choice.ts';
import { EscalateForm } from './escalate-form.tsx';

interface DecisionBarProps {
  /** Code of the chosen entry. */
  code: string | null;
  /** Why there can be no reply yet; null when there can. */
  blocked: Block | null;
  /** Whether the officer compared post and fact; null where that is not asked for. */
  compared: boolean | null;
  onCompared: (compared: boolean) => void;
  busy: boolean;
  onReply: () => void;
  onLogOnly: () => void;
  onEscalate: (to: string) => void;
  onPack: () => void;
}

/** The officer's decision. Nothing happens to a finding without one of these. */
export function DecisionBar(props: DecisionBarProps) {
  const { code, blocked, compared, onCompared, busy, onReply, onLogOnly, onEscalate, onPack } = props;
  const t = useT();
  const [escalating, setEscalating] = useState(false);
  return (
    <section class="step__foot decision" aria-label={t('decide.title')}>
      {escalating && <EscalateForm onSend={onEscalate} onPack={onPack} />}
      {compared !== null && (
        <label class="compare">
          <input
            type="checkbox"
            id="compared"
            checked={compared}
            onChange={(event) => onCompared(event.currentTarget.checked)}
          />
          {t('matches.compared')}
        </label>
      )}
      <p class="small soft" id="decision-blocked" role="status">
        {blocked && t(`block.${blocked}`)}
      </p>
      <div class="decision__buttons">
        <Button
          variant="primary"
          aria-disabled={blocked !== null || busy}
          aria-describedby="decision-blocked"
          onClick={onReply}
        >
          {t('decision.reply')} {code && <span class="decision__code">{code}</span>}
        </Button>
        <Button aria-disabled={busy} onClick={onLogOnly}>
          {t('decision.log_only')}
        </Button>
        <Button aria-expanded={escalating} onClick={() => setEscalating(!escalating)}>
          {t('decision.escalate')}
        </Button>
      </div>
    </section>
  );
}
