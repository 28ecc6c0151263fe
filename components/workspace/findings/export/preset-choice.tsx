import type { Finding } from '../../../../lib/model/finding.ts';
import { PRESETS, type Preset } from '../../../../lib/model/log-file.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { useT } from '../../../ui/i18n.ts';
import { withheldWords } from './words.ts';

interface PresetChoiceProps {
  preset: Preset;
  findings: readonly Finding[];
  onPreset: (preset: Preset) => void;
}

/** For whom the file is: what is left out, and how many rows. */
export function PresetChoice({ preset, findings, onPreset }: PresetChoiceProps) {
  const t = useT();
  const { language } = useSettings();
  return (
    <fieldset class="export-presets">
      <legend class="field__label">{t('export.for')}</legend>
      {PRESETS.map((one) => (
        <label key={one} class="export-preset">
          <input type="radio" name="export-preset" checked={one === preset} onChange={() => onPreset(one)} />
          <span>
            <b>{t(`export.preset.${one}`)}</b>
            <span class="export-preset__what">{t(`export.presetWhat.${one}`)}</span>
            <span class="soft small">{withheldWords(t, language, one, findings)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
