import { PERIODS, type Period, type PeriodName, periodOf } from '../../../lib/log/recap/period.ts';
import { AUDIENCES, type Audience } from '../../../lib/log/recap/recap.ts';
import type { Zone } from '../../../lib/util/time.ts';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

/** What the recap is asked for. `name` is null for days of one's own. */
export interface Asked {
  name: PeriodName | null;
  period: Period;
  audience: Audience;
}

const OWN = 'own';

interface RecapControlsProps {
  asked: Asked;
  zone: Zone;
  onAsk: (asked: Asked) => void;
}

/** Which days, and for whom. */
export function RecapControls({ asked, zone, onAsk }: RecapControlsProps) {
  const t = useT();
  const { name, period, audience } = asked;
  const pick = (chosen: PeriodName | typeof OWN) =>
    onAsk(
      chosen === OWN
        ? { ...asked, name: null }
        : { ...asked, name: chosen, period: periodOf(chosen, new Date(), zone) },
    );
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
    </fieldset>
  );
}
