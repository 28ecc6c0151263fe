import { useEffect, useState } from 'preact/hooks';
import { useLibrary } from '../../hooks/use-library.ts';
import { useLogCounts } from '../../hooks/use-listing.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { showBytes, showNumber } from '../show.ts';
import { SettingSection } from './setting-section.tsx';

/** What the browser says is in use; null where it does not say. */
function useEstimate(changed: unknown): StorageEstimate | null {
  const [estimate, setEstimate] = useState<StorageEstimate | null>(null);
  useEffect(() => {
    void navigator.storage?.estimate().then(setEstimate, () => setEstimate(null));
  }, [changed]);
  return estimate;
}

export function StorageSection() {
  const t = useT();
  const { language } = useSettings();
  const { findings, replies } = useLogCounts();
  const library = useLibrary();
  const estimate = useEstimate(findings + replies);
  const entries = library.status === 'ready' ? library.value : [];
  const counts = [
    ['settings.counts.findings', findings],
    ['settings.counts.replies', replies],
    ['settings.counts.entries', entries.length],
    ['settings.counts.samples', entries.filter((entry) => entry.sample).length],
  ] as const;
  return (
    <SettingSection title={t('settings.storage')} why={t('settings.storageWhy')}>
      <dl class="counts">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{showNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
      {estimate?.usage !== undefined && (
        <p>
          {t(estimate.quota ? 'settings.used' : 'settings.usedOnly', {
            used: showBytes(estimate.usage, language),
            quota: showBytes(estimate.quota ?? 0, language),
          })}
        </p>
      )}
      {estimate?.usage !== undefined && estimate.quota !== undefined && (
        <meter
          class="meter"
          max={estimate.quota}
          value={estimate.usage}
          high={estimate.quota * 0.8}
          aria-label={t('settings.storage')}
        />
      )}
    </SettingSection>
  );
}
