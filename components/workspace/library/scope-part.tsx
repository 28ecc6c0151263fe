import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { FormPart, type PartProps } from './form-part.tsx';

const LEVELS = ['national', 'province', 'regency', 'abroad'] as const;
const ELECTIONS = ['pemilu', 'pemilihan', 'both'] as const;

/** Where, for which election and until when the entry counts. */
export function ScopePart({ form, set, problemOf }: PartProps) {
  const t = useT();
  return (
    <FormPart title={t('entry.part.scope')}>
      <div class="form-row">
        <Select
          label={t('entry.level')}
          value={form.level}
          choices={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          onValue={(level) => set({ level })}
        />
        {form.level !== 'national' && (
          <TextField
            label={t('entry.region')}
            maxLength={200}
            value={form.region}
            problem={problemOf('scope.region')}
            onValue={(region) => set({ region })}
          />
        )}
        <Select
          label={t('entry.election')}
          value={form.election}
          choices={ELECTIONS.map((value) => ({ value, label: t(`election.${value}`) }))}
          onValue={(election) => set({ election })}
        />
        <TextField
          label={t('entry.year')}
          inputMode="numeric"
          maxLength={4}
          value={form.year}
          problem={problemOf('scope.year')}
          onValue={(year) => set({ year })}
        />
      </div>
      <div class="form-row">
        <TextField
          label={t('entry.statedOn')}
          type="date"
          value={form.statedOn}
          problem={problemOf('statedOn')}
          onValue={(statedOn) => set({ statedOn })}
        />
        <TextField
          label={t('entry.validFrom')}
          type="date"
          value={form.validFrom}
          problem={problemOf('validFrom')}
          onValue={(validFrom) => set({ validFrom })}
        />
        <TextField
          label={t('entry.validUntil')}
          type="date"
          value={form.validUntil}
          problem={problemOf('validUntil')}
          onValue={(validUntil) => set({ validUntil })}
        />
        <TextField
          label={t('entry.reviewBy')}
          type="date"
          value={form.reviewBy}
          problem={problemOf('reviewBy')}
          onValue={(reviewBy) => set({ reviewBy })}
        />
      </div>
    </FormPart>
  );
}
