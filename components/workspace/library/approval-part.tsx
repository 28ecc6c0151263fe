import { PREPARED_LIMITS } from '../../../lib/model/clarification.ts';
import { TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import type { EntryForm } from './entry-form.ts';
import { FormPart, type PartProps } from './form-part.tsx';

const LENGTHS = ['short', 'medium', 'long'] as const;
const ROWS = { short: 2, medium: 3, long: 5 } as const;

/** Whether the wordings are no longer those that were approved, with the approval still standing under them. */
const isOutdated = (form: EntryForm, stored: EntryForm): boolean =>
  stored.approvedBy !== '' &&
  form.approvedBy === stored.approvedBy &&
  form.approvedOn === stored.approvedOn &&
  LENGTHS.some((length) => form[length] !== stored[length]);

/** Wordings that somebody approved, and who and when. `stored` is the form before anything was typed. */
export function ApprovalPart({ form, set, problemOf, stored }: PartProps & { stored: EntryForm }) {
  const t = useT();
  const outdated = isOutdated(form, stored);
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
          hint={t(outdated ? 'entry.approvalOutdated' : 'entry.approvedByHint')}
          look={outdated}
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
