import { PLATFORMS } from '../../../lib/model/platform.ts';
import type { InstalledPack } from '../../../lib/model/selector-pack.ts';
import { removePack } from '../../hooks/use-selector-pack.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { PackPreview } from './pack-preview.tsx';

/** The pack that pages are read with, where it was switched off, and the way back. */
export function PackInUse({ installed }: { installed: InstalledPack }) {
  const t = useT();
  const toast = useToast();
  const settings = useSettings();
  const { pack, installedAt, off } = installed;
  const expired = Date.parse(pack.expires) <= Date.now();
  const reset = async () => {
    await removePack();
    toast({ text: t('pack.resetDone') });
  };
  return (
    <>
      <p>{t('pack.inUse', { at: showInstant(installedAt, settings) })}</p>
      <PackPreview pack={pack} />
      {expired && <Banner tone="amber">{t('pack.expired')}</Banner>}
      {PLATFORMS.map((platform) => {
        const at = off[platform];
        return at ? (
          <Banner
            key={platform}
            tone="amber"
            title={t('pack.offTitle', { platform: t(`platform.${platform}`) })}
          >
            {t('pack.off', { at: showInstant(at, settings) })}
          </Banner>
        ) : null;
      })}
      <div class="button-row">
        <Button onClick={() => void reset()}>{t('pack.reset')}</Button>
      </div>
    </>
  );
}
