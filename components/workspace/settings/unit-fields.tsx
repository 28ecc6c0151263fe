import { useState } from 'preact/hooks';
import { unitNamed } from '../../../lib/log/units/units.ts';
import { type Settings, UNIT_CODE } from '../../../lib/model/settings.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useUnits } from '../merge/use-units.ts';

interface UnitFieldsProps {
  settings: Pick<Settings, 'unit' | 'unitCode'>;
  set: (changes: Partial<Settings>) => void;
}

/** Name and code of the office, with the names and codes of all offices to choose from; both may be typed freely. */
export function UnitFields({ settings, set }: UnitFieldsProps) {
  const t = useT();
  const units = useUnits();
  const [typedCode, setTypedCode] = useState<string | null>(null);
  const code = typedCode ?? settings.unitCode;
  const named = unitNamed(units, settings.unit);
  const setCode = (value: string) => {
    const wanted = value.trim().toUpperCase();
    setTypedCode(wanted);
    if (UNIT_CODE.test(wanted)) set({ unitCode: wanted });
  };
  return (
    <>
      <TextField
        label={t('settings.unit')}
        hint={t('settings.unitHint')}
        maxLength={200}
        autocomplete="organization"
        list="unit-names"
        value={settings.unit}
        onValue={(unit) => set({ unit })}
      />
      <datalist id="unit-names">
        {units.map((unit) => (
          <option key={unit.code} value={unit.name} />
        ))}
      </datalist>
      <TextField
        label={t('settings.unitCode')}
        hint={t('settings.unitCodeHint')}
        problem={UNIT_CODE.test(code) ? null : t('settings.unitCodeBad')}
        maxLength={20}
        autocomplete="off"
        list="unit-codes"
        value={code}
        onValue={setCode}
      />
      <datalist id="unit-codes">
        {units.map((unit) => (
          <option key={unit.code} value={unit.code}>
            {unit.name}
          </option>
        ))}
      </datalist>
      {named && named.code !== code && (
        <div class="button-row">
          <span class="soft">{t('settings.unitSuggested', { code: named.code })}</span>
          <Button onClick={() => setCode(named.code)}>
            {t('settings.unitCodeTake', { code: named.code })}
          </Button>
        </div>
      )}
    </>
  );
}
