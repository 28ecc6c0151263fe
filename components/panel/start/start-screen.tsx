import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../../lib/util/outcome.ts';
import { useSend } from '../../hooks/use-send.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import type { PanelProps } from '../panel-app.tsx';
import { PanelKeys } from '../panel-keys.tsx';
import { LibraryOffer } from './library-offer.tsx';
import { PasteForm } from './paste-form.tsx';
import { RecentFindings } from './recent-findings.tsx';
import { SiteSwitch } from './site-switch.tsx';

/** What to do first, and what was done today. */
export function StartScreen({ windowId, onOpen }: Omit<PanelProps, 'findingId'>) {
  const t = useT();
  const send = useSend();
  const [reading, setReading] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);
  const flagTab = async () => {
    setReading(true);
    setError(null);
    const outcome = await send('flagActiveTab', { windowId });
    setReading(false);
    if (!outcome.ok) setError(outcome.error);
  };
  return (
    <div class="step">
      <EmptyState
        icon="flag"
        title={t('start.title')}
        actions={
          <Button
            variant="primary"
            icon="flag"
            aria-disabled={reading}
            onClick={() => !reading && void flagTab()}
          >
            {reading ? t('start.flagging') : t('start.flagTab')}
          </Button>
        }
      >
        <p>{t('start.how', { key: 'Alt+Shift+T' })}</p>
      </EmptyState>
      <SiteSwitch />
      {error && <Banner tone="amber">{t(`error.${error}`)}</Banner>}
      <LibraryOffer />
      <PasteForm onCreated={onOpen} />
      <RecentFindings onOpen={onOpen} />
      <PanelKeys />
    </div>
  );
}
