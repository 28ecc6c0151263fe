import type { UnitChoice } from '../../../lib/log/office.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';

/** The name under which a recap goes out: of the unit that was chosen, else of the office that makes it. */
export function useUnitName(choice: UnitChoice): string {
  const t = useT();
  const { unit } = useSettings();
  return choice || unit || t('recap.noUnit');
}
