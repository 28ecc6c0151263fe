import {
  ESCALATION_OUTCOMES,
  type Escalation,
  type Finding,
  type FindingFields,
} from '../../../../lib/model/finding.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { fromLocalInput, toLocalInput } from '../../../ui/dates.ts';
import { Select, TextField } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';
import { SavedField } from './saved-field.tsx';
import { useGoingOn } from './use-going-on.ts';

interface FindingEscalationProps {
  finding: Finding;
  escalation: Escalation;
  change: (fields: Partial<FindingFields>) => Promise<boolean>;
}

/** To whom it was passed on, under which number, and what came of it. */
export function FindingEscalation({ finding, escalation, change }: FindingEscalationProps) {
  const t = useT();
  const { zone } = useSettings();
  const goOn = useGoingOn(escalation, (next) => change({ escalation: next }));
  const set = (part: Partial<Escalation>) => goOn((last) => ({ ...last, ...part }));
  return (
    <section class="detail__section" key={finding.id}>
      <h2>{t('finding.escalation')}</h2>
      <div class="detail__grid">
        <SavedField label={t('finding.escalatedTo')} stored={escalation.to} store={(to) => set({ to })} />
        <TextField
          label={`${t('column.escalatedAt')} (${zone})`}
          type="datetime-local"
          value={toLocalInput(escalation.at, zone)}
          onValue={(value) => {
            const at = fromLocalInput(value, zone);
            if (at) void set({ at });
          }}
        />
        <SavedField
          label={t('column.escalationNumber')}
          stored={escalation.number}
          store={(number) => set({ number })}
        />
        <Select
          label={t('column.escalationOutcome')}
          value={escalation.outcome ?? ''}
          choices={[
            { value: '' as const, label: t('state.unset') },
            ...ESCALATION_OUTCOMES.map((value) => ({ value, label: t(`escalationOutcome.${value}`) })),
          ]}
          onValue={(outcome) => void set({ outcome: outcome || null })}
        />
      </div>
    </section>
  );
}
