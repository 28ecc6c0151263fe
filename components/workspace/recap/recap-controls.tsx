import type { UnitChoice } from '../../../lib/log/office.ts';
import { PERIODS, type Period, type PeriodName } from '../../../lib/log/recap/period.ts';
import { AUDIENCES, type Audience } from '../../../lib/log/recap/recap.ts';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { UnitSelect } from '../findings/unit-select.tsx';

/** What the recap is asked for. `name` is null for days of one's own. */
export interface Asked {
  name: PeriodName | null;
  /** Reckoned anew from the name where there is one. */
  period: Period;
  audience: Audience;
  /** Whose findings are counted. */
  unit: UnitChoice;
}

const OWN = 'own';

interface RecapControlsProps {
  asked: Asked;
  /** Other offices whose findings are in the log. */
  units: readonly string[];
  onAsk: (asked: Asked) => void;
}

/** Which days, and for whom. */
export function RecapControls({ asked, units, onAsk }: RecapControlsProps) {
  const t = useT();
  const { name, period, audience } = asked;
  const pick = (chosen: PeriodName | typeof OWN) =>
    onAsk(chosen === OWN ? { ...asked, name: null } : { ...asked, name: chosen });
  const setDay = (end: keyof Period) => (day: string) => {
    if (day) onAsk({ ...asked, name: null, period: { ...period, [end]: day } });
  };
  return (
    <fieldset class="toolbar recap__controls" aria-label={t('recap.controls')}>
      <Select
        label={t('recap.period')}
        value={name ?? OWN}
        choices={[...PERIODS, OWN].map((value) => ({
          value: value as PeriodName | typeof OWN,
          label: t(`recap.period.${value as PeriodName | typeof OWN}`),
        }))}
        onValue={pick}
      />
      <TextField type="date" label={t('recap.from')} value={period.from} onValue={setDay('from')} />
      <TextField
        type="date"
        label={t('recap.to')}
        value={period.to}
        onValue={setDay('to')}
        problem={period.to < period.from ? t('recap.reversed') : null}
      />
      <Select
        label={t('recap.audience')}
        value={audience}
        choices={AUDIENCES.map((value) => ({ value, label: t(`recap.audience.${value}`) }))}
        onValue={(value) => onAsk({ ...asked, audience: value })}
      />
      <UnitSelect units={units} value={asked.unit} onValue={(unit) => onAsk({ ...asked, unit })} />
    </fieldset>
  );
}
