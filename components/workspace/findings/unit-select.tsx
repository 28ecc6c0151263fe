import { OWN_UNIT, type UnitChoice } from '../../../lib/log/office.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

interface UnitSelectProps {
  /** Other offices whose findings are in the log. */
  units: readonly string[];
  value: UnitChoice;
  onValue: (choice: UnitChoice) => void;
}

/** No office has such a name: the empty one stands for this office. */
const ALL = '\u0000';

/** Whose findings are meant; nothing where there are only the office's own. */
export function UnitSelect({ units, value, onValue }: UnitSelectProps) {
  const t = useT();
  const { unit } = useSettings();
  // A unit that was chosen and is no longer in the log must still be seen, and left.
  const named = value && !units.includes(value) ? [value, ...units] : units;
  if (named.length === 0) return null;
  return (
    <Select
      label={t('column.unit')}
      value={value ?? ALL}
      choices={[
        { value: ALL, label: t('unit.all') },
        { value: OWN_UNIT, label: unit ? t('unit.ownNamed', { unit }) : t('unit.own') },
        ...named.map((name) => ({ value: name, label: name })),
      ]}
      onValue={(choice) => onValue(choice === ALL ? null : choice)}
    />
  );
}
