import { CLARIFICATION_STATUSES } from '../../../lib/model/clarification.ts';
import { VERDICTS } from '../../../lib/model/verdict.ts';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { FormPart, type PartProps } from './form-part.tsx';
import { SuccessorField } from './successor-field.tsx';

/** A title that leads with the rumour: `Hoaks: …`, `[SALAH] …`, `Tidak benar …`. */
const REPEATS_RUMOUR = /^\W*(hoaks|hoax|salah|keliru|disinformasi|tidak benar|false)\b/i;

/** What the entry says: code, title, verdict, status, and why the claim is wrong. */
export function StatementPart({ form, set, problemOf }: PartProps) {
  const t = useT();
  const repeats = REPEATS_RUMOUR.test(form.title);
  return (
    <FormPart title={t('entry.part.statement')}>
      <div class="form-row form-row--code">
        <TextField
          label={t('entry.code')}
          hint={t('entry.codeHint')}
          maxLength={40}
          autocomplete="off"
          value={form.code}
          problem={problemOf('code')}
          onValue={(code) => set({ code })}
        />
        <Select
          label={t('entry.verdict')}
          value={form.verdict}
          choices={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
          onValue={(verdict) => set({ verdict })}
        />
        <Select
          label={t('entry.status')}
          value={form.status}
          choices={CLARIFICATION_STATUSES.map((value) => ({ value, label: t(`entryStatus.${value}`) }))}
          onValue={(status) => set({ status })}
        />
      </div>
      {form.status === 'superseded' && (
        <SuccessorField
          value={form.supersededBy}
          problem={problemOf('supersededBy')}
          onValue={(supersededBy) => set({ supersededBy })}
        />
      )}
      <TextField
        label={t('entry.titleField')}
        hint={t(repeats ? 'entry.titleMyth' : 'entry.titleHint')}
        look={repeats}
        maxLength={300}
        value={form.title}
        problem={problemOf('title')}
        onValue={(title) => set({ title })}
      />
      <TextArea
        label={t('entry.whyWrong')}
        hint={t('entry.whyWrongHint')}
        rows={2}
        maxLength={1_000}
        value={form.whyWrong}
        problem={problemOf('whyWrong')}
        onValue={(whyWrong) => set({ whyWrong })}
      />
    </FormPart>
  );
}
