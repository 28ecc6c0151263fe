import type { ErrorCode } from '../../lib/util/outcome.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/i18n.ts';
import { useShell } from '../ui/shell.ts';
import { SETTINGS } from './places.ts';

interface ErrorBannerProps {
  error: ErrorCode;
  title?: string;
  onRetry?: () => void;
}

/** An expected failure in words, with what the officer can do about it. */
export function ErrorBanner({ error, title, onRetry }: ErrorBannerProps) {
  const t = useT();
  const shell = useShell();
  return (
    <Banner
      tone="red"
      {...(title && { title })}
      actions={
        <>
          {onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
          {error === 'storage_full' && (
            <Button onClick={() => shell.openWorkspace(SETTINGS)}>{t('action.openStorage')}</Button>
          )}
        </>
      }
    >
      {t(`error.${error}`)}
    </Banner>
  );
}
