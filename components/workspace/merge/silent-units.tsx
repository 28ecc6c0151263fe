import { type Period, periodOf } from '../../../lib/log/recap/period.ts';
import { silentMessage } from '../../../lib/log/units/silent-message.ts';
import { byProvince, isOneList, type Unit, type UnitScope } from '../../../lib/log/units/units.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { showDay } from '../../ui/dates.ts';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { LoadState } from '../frame/load-state.tsx';
import { useKept } from '../frame/use-kept.ts';
import { showNumber } from '../show.ts';
import { type Silent, useSilent } from './use-silent.ts';
import { useUnits } from './use-units.ts';

/** The province of this office, so that a coordinator begins with her own. */
const scopeOf = (unitCode: string): UnitScope => /^(?:KPU|KIP)-(\d{2})/.exec(unitCode)?.[1] ?? 'provinces';

const provinceName = (units: readonly Unit[], area: string): string =>
  units.find((unit) => unit.area === area)?.name ?? area;

function useMessage(units: readonly Unit[], period: Period) {
  const t = useT();
  const settings = useSettings();
  return ({ all, silent, nothing }: Silent): string => {
    const [from, to] = [showDay(period.from, settings), showDay(period.to, settings)];
    return silentMessage(silent, {
      title: t('silent.messageTitle', { period: from === to ? from : `${from} – ${to}` }),
      count: t('silent.count', {
        silent: showNumber(silent.length, settings.language),
        all: showNumber(all.length, settings.language),
      }),
      province: (area) => provinceName(units, area),
      nothing:
        nothing.length > 0 ? t('silent.nothing', { names: nothing.map(({ name }) => name).join(', ') }) : '',
    });
  };
}

const UnitList = ({ units }: { units: readonly Unit[] }) => (
  <ul>
    {units.map(({ code, name }) => (
      <li key={code}>
        {name} <span class="soft small">{code}</span>
      </li>
    ))}
  </ul>
);

function SilentList({ silent, units }: { silent: readonly Unit[]; units: readonly Unit[] }) {
  if (isOneList(silent))
    return (
      <div class="merge__provinces">
        <UnitList units={silent} />
      </div>
    );
  return (
    <div class="merge__provinces">
      {[...byProvince(silent)].map(([area, members]) => (
        <section key={area}>
          <h2>{provinceName(units, area)}</h2>
          <UnitList units={members} />
        </section>
      ))}
    </div>
  );
}

/** Offices that have not reported in a period, as a list and as a message to their group. */
export function SilentUnits() {
  const t = useT();
  const toast = useToast();
  const shell = useShell();
  const units = useUnits();
  const { unitCode, zone, language } = useSettings();
  // Null until chosen: the settings are read only after the page is first drawn.
  const [chosen, setScope] = useKept<UnitScope | null>('silent scope', null);
  const scope = chosen ?? scopeOf(unitCode);
  const [own, setPeriod] = useKept<Period | null>('silent period', null);
  const period = own ?? periodOf('week', new Date(), zone);
  const live = useSilent(scope, period);
  const messageOf = useMessage(units, period);
  const provinces = units.filter(({ area }) => area.length === 2);
  if (live.status !== 'ready') return <LoadState live={live} />;
  const { all, silent, nothing } = live.value;
  const copy = async () => {
    try {
      await shell.copy(messageOf(live.value));
      toast({ text: t('silent.copied') });
    } catch {
      toast({ tone: 'red', text: t('silent.copyFailed') });
    }
  };
  const setDay = (end: keyof Period) => (day: string) => day && setPeriod({ ...period, [end]: day });
  return (
    <section class="merge__part" aria-label={t('silent.title')}>
      <p class="soft merge__intro">{t('silent.intro')}</p>
      <div class="toolbar">
        <Select
          label={t('silent.scope')}
          value={scope}
          choices={[
            { value: 'provinces', label: t('silent.provinces') },
            { value: 'national', label: t('silent.national') },
            ...provinces.map(({ area, name }) => ({ value: area, label: name })),
          ]}
          onValue={setScope}
        />
        <TextField type="date" label={t('recap.from')} value={period.from} onValue={setDay('from')} />
        <TextField
          type="date"
          label={t('recap.to')}
          value={period.to}
          problem={period.to < period.from ? t('recap.reversed') : null}
          onValue={setDay('to')}
        />
        <Button variant="primary" icon="copy" disabled={silent.length === 0} onClick={() => void copy()}>
          {t('silent.copy')}
        </Button>
      </div>
      <p role="status">
        <strong>
          {silent.length === 0
            ? t('silent.none', { all: showNumber(all.length, language) })
            : t('silent.count', {
                silent: showNumber(silent.length, language),
                all: showNumber(all.length, language),
              })}
        </strong>
      </p>
      {nothing.length > 0 && (
        <p>{t('silent.nothing', { names: nothing.map(({ name }) => name).join(', ') })}</p>
      )}
      <SilentList silent={silent} units={units} />
    </section>
  );
}
