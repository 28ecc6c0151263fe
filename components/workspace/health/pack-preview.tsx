import { PLATFORMS, type Platform } from '../../../lib/model/platform.ts';
import type { SelectorPack } from '../../../lib/model/selector-pack.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { Pairs } from '../frame/pairs.tsx';

/** What a pack would change, list by list. */
export function PackPreview({ pack }: { pack: SelectorPack }) {
  const t = useT();
  const settings = useSettings();
  const changes = (platform: Platform): string => {
    const part = pack.adapters[platform];
    if (part?.enabled === false) return t('pack.switchedOff');
    return Object.entries(part?.lists ?? {})
      .map(([name, list]) => `${name} (${list.length})`)
      .join(', ');
  };
  return (
    <Pairs
      rows={[
        [t('pack.version'), String(pack.version)],
        [t('pack.issued'), showInstant(pack.issuedAt, settings)],
        [t('pack.expires'), showInstant(pack.expires, settings)],
        ...PLATFORMS.filter((platform) => pack.adapters[platform]).map(
          (platform) => [t(`platform.${platform}`), changes(platform)] as const,
        ),
      ]}
    />
  );
}
