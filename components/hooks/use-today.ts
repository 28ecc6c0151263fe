import { dayIn } from '../../lib/util/time.ts';
import { useNow } from './use-now.ts';
import { useSettings } from './use-settings.ts';

/** The present day (`YYYY-MM-DD`) in the zone of the office; told anew when it changes. */
export function useToday(): string {
  const { zone } = useSettings();
  return dayIn(useNow().toISOString(), zone);
}
