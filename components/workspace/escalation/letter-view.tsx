import { useState } from 'preact/hooks';
import { letterText } from '../../../lib/exchange/escalation/letter.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import type { Pack } from './use-pack.ts';

/** The letter as it will leave; its text can be written by hand. */
export function LetterView({ pack: { letter, edited, write } }: { pack: Pack }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  return (
    <section class="letter">
      <div class="letter__head">
        <h2 class="field__label">{t('escalation.letter')}</h2>
        {!editing && (
          <Button variant="quiet" icon="edit" onClick={() => setEditing(true)}>
            {t('escalation.editBody')}
          </Button>
        )}
        {edited && (
          <Button variant="quiet" icon="undo" onClick={() => write(null)}>
            {t('escalation.again')}
          </Button>
        )}
      </div>
      {edited && <p class="small soft">{t('escalation.edited')}</p>}
      {editing && (
        <TextArea
          label={t('escalation.body')}
          rows={14}
          maxLength={20_000}
          value={letter.body}
          onValue={write}
        />
      )}
      <pre class="letter__paper" lang="id">
        {letterText(letter)}
      </pre>
    </section>
  );
}
