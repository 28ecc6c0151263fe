import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../../lib/util/outcome.ts';
import { useLibraryIsEmpty } from '../../hooks/use-panel-data.ts';
import { useSend } from '../../hooks/use-send.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { ErrorBanner } from '../error-banner.tsx';

/** Without a library nothing can match: says so and offers the samples. Nothing is shown once there is one. */
export function LibraryOffer({ onLoaded }: { onLoaded?: () => void }) {
  const t = useT();
  const send = useSend();
  const toast = useToast();
  const empty = useLibraryIsEmpty();
  const [error, setError] = useState<ErrorCode | null>(null);
  const remove = async () => {
    const outcome = await send('removeSamples', null);
    toast(
      outcome.ok ? { text: t('start.samplesRemoved') } : { tone: 'red', text: t(`error.${outcome.error}`) },
    );
  };
  const load = async () => {
    const outcome = await send('loadSamples', null);
    if (!outcome.ok) return setError(outcome.error);
    setError(null);
    toast({ text: t('start.samplesLoaded', { count: outcome.value }), undo: () => void remove() });
    onLoaded?.();
  };
  if (error) return <ErrorBanner error={error} onRetry={() => void load()} />;
  if (!empty) return null;
  return (
    <Banner
      tone="grey"
      actions={
        <Button icon="book" onClick={() => void load()}>
          {t('action.loadSamples')}
        </Button>
      }
    >
      {t('start.noSamples')}
    </Banner>
  );
}
