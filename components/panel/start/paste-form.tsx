import { useMemo, useRef, useState } from 'preact/hooks';
import { ORIGINS } from '../../../lib/model/finding.ts';
import { PLATFORMS } from '../../../lib/model/platform.ts';
import { MAX_POST_TEXT } from '../../../lib/model/primitives.ts';
import type { ErrorCode } from '../../../lib/util/outcome.ts';
import { useSend } from '../../hooks/use-send.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { ErrorBanner } from '../error-banner.tsx';
import { createKeepsake } from '../state/keepsake.ts';
import { fieldsOfPasted, NOTHING_PASTED, type Pasted, PastedSchema } from './pasted.ts';

/** For what reached the office as a message. What was typed is kept until it has become a finding. */
export function PasteForm({ onCreated }: { onCreated: (findingId: string) => void }) {
  const t = useT();
  const send = useSend();
  const { redact: masked } = useSettings();
  const keep = useMemo(() => createKeepsake('pasted', PastedSchema), []);
  const [pasted, setPasted] = useState<Pasted>(() => keep.read() ?? NOTHING_PASTED);
  const [problem, setProblem] = useState<'empty' | 'link' | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const saving = useRef(false);
  const change = (part: Partial<Pasted>) => {
    const next = { ...pasted, ...part };
    setPasted(next);
    keep.write(next);
    setProblem(null);
  };
  const save = async () => {
    const fields = fieldsOfPasted(pasted, masked);
    if (typeof fields === 'string') return setProblem(fields);
    // A second press while the first is on its way would make a second finding.
    if (saving.current) return;
    saving.current = true;
    const outcome = await send('createFinding', fields);
    saving.current = false;
    if (!outcome.ok) return setError(outcome.error);
    keep.clear();
    onCreated(outcome.value.findingId);
  };
  const filled = pasted.text !== '' || pasted.link !== '';
  return (
    <details class="card fold" open={filled}>
      <summary>
        <Icon name="paste" />
        {t('start.paste')}
      </summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextArea
          label={t('start.pasteText')}
          hint={masked && t('start.pasteHint')}
          problem={problem === 'empty' ? t('start.pasteNeedsText') : null}
          rows={4}
          maxLength={MAX_POST_TEXT}
          value={pasted.text}
          onValue={(text) => change({ text })}
        />
        <TextField
          label={t('start.pasteLink')}
          problem={problem === 'link' ? t('flagged.badLink') : null}
          type="url"
          inputMode="url"
          value={pasted.link}
          onValue={(link) => change({ link })}
        />
        <div class="columns">
          <Select
            label={t('flagged.origin')}
            value={pasted.origin}
            choices={ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))}
            onValue={(origin) => change({ origin })}
          />
          <Select
            label={t('flagged.platform')}
            value={pasted.platform}
            choices={PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) }))}
            onValue={(platform) => change({ platform })}
          />
        </div>
        {error && <ErrorBanner error={error} />}
        <Button type="submit" icon="plus">
          {t('start.pasteSave')}
        </Button>
      </form>
    </details>
  );
}
