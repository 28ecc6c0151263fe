import { useState } from 'preact/hooks';
import type { EscalationCase } from '../../../lib/exchange/escalation/case.ts';
import type { Revision } from '../../../lib/model/bulk-edit.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';
import { bodyName } from './body-name.ts';

/** Records that the case was passed on: decision, status, to whom and under which number in one step, with undo. */
export function RecordEscalation({ work }: { work: EscalationCase }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const [typed, setTyped] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const to = (typed ?? bodyName(work)).trim();
  const ids = work.findings.map(({ finding }) => finding.id);

  const revert = async (undo: Revision[]) => {
    const outcome = await command('revertFindings', undo);
    if (outcome.ok) toast({ text: t('bulk.reverted', { count: outcome.value }) });
  };
  const record = async () => {
    setBusy(true);
    const outcome = await command('escalateFindings', { ids, passed: { to, number: work.number.trim() } });
    setBusy(false);
    if (!outcome.ok) return;
    const { changed, refused, undo } = outcome.value;
    if (changed === 0) return toast({ tone: 'red', text: t('escalation.recordedNone') });
    const text = t(refused > 0 ? 'escalation.recordedSome' : 'escalation.recorded', {
      count: changed,
      refused,
      to,
    });
    toast({ text, undo: () => void revert(undo) });
  };
  return (
    <form
      class="pack__record"
      onSubmit={(event) => {
        event.preventDefault();
        if (to && !busy) void record();
      }}
    >
      <TextField
        label={t('escalation.recordTo')}
        hint={t('escalation.recordWhy', { count: ids.length })}
        maxLength={200}
        autocomplete="off"
        value={typed ?? bodyName(work)}
        onValue={setTyped}
      />
      <Button type="submit" icon="check" aria-disabled={!to || busy}>
        {t('escalation.record')}
      </Button>
    </form>
  );
}
