import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { LogPlaces } from './log-places.tsx';

/** The log is empty: says how the first finding gets into it. */
export function FirstRun({ missing }: { missing: boolean }) {
  const t = useT();
  const shell = useShell();
  return (
    <div class="page page--reading">
      <h1>{t('findings.title')}</h1>
      {missing && <Banner tone="grey">{t('finding.missing')}</Banner>}
      <EmptyState
        icon="flag"
        title={t('findings.emptyTitle')}
        actions={
          <>
            <Button variant="primary" icon="expand" onClick={() => shell.openPanel(null)}>
              {t('findings.openPanel')}
            </Button>
            <LogPlaces />
          </>
        }
      >
        <p>{t('findings.emptyText')}</p>
      </EmptyState>
    </div>
  );
}

/** Nothing passes the filters: says how much is hidden and the way back. */
export function NoRows({ all, onClear }: { all: string; onClear: () => void }) {
  const t = useT();
  return (
    <EmptyState
      icon="search"
      title={t('findings.noneTitle')}
      actions={<Button onClick={onClear}>{t('findings.clearFilters')}</Button>}
    >
      <p>{t('findings.noneText', { all })}</p>
    </EmptyState>
  );
}
