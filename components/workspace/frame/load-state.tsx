import type { Live } from '../../hooks/use-live-query.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';

/** Stands in for a page until its records are read, or says that they cannot be. */
export function LoadState({ live }: { live: Live<unknown> }) {
  const t = useT();
  return (
    <div class="page page--reading">
      {live.status === 'error' ? (
        <Banner tone="red">{t('workspace.readFailed')}</Banner>
      ) : (
        <p class="soft" role="status">
          {t('workspace.loading')}
        </p>
      )}
    </div>
  );
}
