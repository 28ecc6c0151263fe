import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

interface EscalateFormProps {
  onSend: (to: string) => void;
  /** Goes on to the letter, the evidence and the proposal to whom, in the workspace. */
  onPack: () => void;
}

/** To whom; names are only suggested, because every office has its own way upwards. */
export function EscalateForm({ onSend, onPack }: EscalateFormProps) {
  const t = useT();
  const box = useRef<HTMLInputElement>(null);
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (to.trim()) onSend(to.trim());
        else box.current?.focus();
      }}
    >
      <TextField
        ref={box}
        label={t('decide.escalateTo')}
        hint={t('decide.escalateHint')}
        problem={tried && !to.trim() ? t('decide.escalateNeeds') : null}
        list="escalation-targets"
        maxLength={200}
        value={to}
        onValue={setTo}
      />
      <datalist id="escalation-targets">
        {t('decide.suggestions')
          .split('|')
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <div class="button-row">
        <Button type="submit" icon="up">
          {t('decide.escalateSend')}
        </Button>
        <Button icon="note" onClick={onPack}>
          {t('escalation.open')}
        </Button>
      </div>
    </form>
  );
}
