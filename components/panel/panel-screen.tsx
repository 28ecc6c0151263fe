import { useFinding } from '../hooks/use-panel-data.ts';
import { useSend } from '../hooks/use-send.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/i18n.ts';
import { FindingFlow } from './finding-flow.tsx';
import type { PanelProps } from './panel-app.tsx';
import { PanelHeader } from './panel-header.tsx';
import { StartScreen } from './start/start-screen.tsx';

/** The start, or the three steps of one finding. */
export const PanelScreen = ({ findingId, windowId, onOpen }: PanelProps) => (
  <div class="panel">
    <PanelHeader findingId={findingId} onStart={() => onOpen(null)} />
    <main class="panel__main">
      {findingId === null ? (
        <StartScreen windowId={windowId} onOpen={onOpen} />
      ) : (
        <OpenFinding findingId={findingId} onOpen={onOpen} />
      )}
    </main>
  </div>
);

function OpenFinding({ findingId, onOpen }: Pick<PanelProps, 'onOpen'> & { findingId: string }) {
  const t = useT();
  const send = useSend();
  const live = useFinding(findingId);
  const toStart = <Button onClick={() => onOpen(null)}>{t('panel.start')}</Button>;
  if (live.status === 'error') return <Banner tone="red">{t('panel.loadFailed')}</Banner>;
  if (live.status === 'loading' || live.value.id !== findingId)
    return <p class="soft">{t('state.loading')}</p>;
  const { finding } = live.value;
  if (!finding)
    return (
      <Banner tone="amber" actions={toStart}>
        {t('panel.missing')}
      </Banner>
    );
  if (!finding.deletedAt) return <FindingFlow key={finding.id} stored={finding} onOpen={onOpen} />;
  const restore = () => void send('restoreFindings', [finding.id]);
  return (
    <Banner
      tone="amber"
      actions={
        <>
          <Button icon="undo" onClick={restore}>
            {t('panel.restore')}
          </Button>
          {toStart}
        </>
      }
    >
      {t('panel.deleted')}
    </Banner>
  );
}
