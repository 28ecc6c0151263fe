import { useT } from '../../ui/i18n.ts';

/** So many are named, of the rest the number. */
const NAMED = 8;

/** A list of names in one line. */
export function useNames(): (names: readonly string[]) => string {
  const t = useT();
  return (names) =>
    names.length <= NAMED
      ? names.join(', ')
      : t('logMerge.andMore', { names: names.slice(0, NAMED).join(', '), count: names.length - NAMED });
}
