import { useEffect, useState } from 'preact/hooks';
import type { InstalledPack } from '../../lib/model/selector-pack.ts';
import { getPack, watchPack } from '../../lib/settings/selector-pack.ts';

export { installPack, removePack } from '../../lib/settings/selector-pack.ts';

/** The selector pack in use, kept current; null without one, undefined until it is known. */
export function useSelectorPack(): InstalledPack | null | undefined {
  const [installed, setInstalled] = useState<InstalledPack | null>();
  useEffect(() => {
    void getPack().then(setInstalled);
    return watchPack(setInstalled);
  }, []);
  return installed;
}
