import { suggestedReason } from '../../../lib/exchange/escalation/reason.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import type { Pack } from './use-pack.ts';

/** What only the officer knows: why, on what basis, under which number, to whom exactly. */
export function PackFields({ pack: { work, type, address } }: { pack: Pack }) {
  const t = useT();
  const suggestion = suggestedReason(work);
  return (
    <>
      <TextArea
        label={t('escalation.reason')}
        hint={t('escalation.reasonHint')}
        rows={3}
        maxLength={3_000}
        value={work.reason}
        onValue={(reason) => type({ reason })}
      />
      {suggestion && !work.reason.trim() && (
        <Button variant="quiet" class="pack__suggestion" onClick={() => type({ reason: suggestion })}>
          {t('escalation.useReason', { text: suggestion })}
        </Button>
      )}
      <TextArea
        label={t('escalation.legal')}
        hint={t('escalation.legalHint')}
        rows={2}
        maxLength={2_000}
        value={work.legal}
        onValue={(legal) => type({ legal })}
      />
      <div class="pack__pair">
        <TextField
          label={t('escalation.number')}
          hint={t('escalation.numberHint')}
          maxLength={100}
          autocomplete="off"
          value={work.number}
          onValue={(number) => type({ number })}
        />
        <TextField
          label={t('escalation.day')}
          type="date"
          value={work.day}
          onValue={(day) => type({ day: day || null })}
        />
      </div>
      <TextArea
        label={t('escalation.addressee')}
        rows={3}
        maxLength={500}
        value={work.addressee}
        onValue={address}
      />
    </>
  );
}
