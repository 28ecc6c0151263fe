import { PREPARED_LIMITS } from '../../../lib/model/clarification.ts';
import { TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { FormPart, type PartProps } from './form-part.tsx';

const LENGTHS = ['short', 'medium', 'long'] as const;
const ROWS = { short: 2, medium: 3, long: 5 } as const;

/** Wordings that somebody approved, and who and when. */
export function ApprovalPart({ form, set, problemOf }: PartProps) {
  const t = useT();
  return (
    <FormPart title={t('entry.part.approval')} note={t('entry.approvalNote')}>
      {LENGTHS.map((length) => (
        <TextArea
          key={length}
          label={t(`entry.${length}`)}
          hint={t('entry.counted', { count: form[length].length, max: PREPARED_LIMITS[length] })}
          rows={ROWS[length]}
          value={form[length]}
          problem={problemOf(`prepared.${length}`)}
          onValue={(text) => set({ [length]: text })}
        />
      ))}
      <div class="form-row">
        <TextField
          label={t('entry.approvedBy')}
          hint={t('entry.approvedByHint')}
          maxLength={200}
          value={form.approvedBy}
          problem={problemOf('approvedBy')}
          onValue={(approvedBy) => set({ approvedBy })}
        />
        <TextField
          label={t('entry.approvedOn')}
          type="date"
          value={form.approvedOn}
          problem={problemOf('approvedOn')}
          onValue={(approvedOn) => set({ approvedOn })}
        />
      </div>
    </FormPart>
  );
}
