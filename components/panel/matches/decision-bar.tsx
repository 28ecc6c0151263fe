import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { Kbd } from '../../ui/key-help.tsx';
import { EscalateForm } from './escalate-form.tsx';

interface DecisionBarProps {
  /** Code of the chosen entry. */
  code: string | null;
  /** Why there can be no reply yet; null when there can. */
  blocked: string | null;
  busy: boolean;
  onReply: () => void;
  onLogOnly: () => void;
  onEscalate: (to: string) => void;
  onNoMatch: () => void;
}

/** The officer's decision. Nothing happens to a finding without one of these. */
export function DecisionBar(props: DecisionBarProps) {
  const { code, blocked, busy, onReply, onLogOnly, onEscalate, onNoMatch } = props;
  const t = useT();
  const [escalating, setEscalating] = useState(false);
  return (
    <section class="step__foot decision" aria-label={t('decide.title')}>
      {escalating && <EscalateForm onSend={onEscalate} />}
      <p class="small soft" id="decision-blocked" role="status">
        {blocked}
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
        <Button aria-disabled={busy} onClick={onNoMatch} aria-keyshortcuts="0">
          {t('decision.no_match')} <Kbd keys="0" />
        </Button>
      </div>
    </section>
  );
}
