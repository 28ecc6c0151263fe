import { THEMES, type Theme } from '../../../lib/model/theme.ts';
import { useT } from '../../ui/i18n.ts';

interface ThemePicksProps {
  themes: readonly Theme[];
  onChange: (themes: Theme[]) => void;
}

export function ThemePicks({ themes, onChange }: ThemePicksProps) {
  const t = useT();
  return (
    <fieldset>
      <legend class="field__label">{t('entry.themes')}</legend>
      <div class="picks">
        {THEMES.map((theme) => (
          <label key={theme} class="pick">
            <input
              type="checkbox"
              checked={themes.includes(theme)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...themes, theme] : themes.filter((one) => one !== theme),
                )
              }
            />
            {t(`theme.${theme}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
