import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { hrefOf } from '../route.ts';

/** Nothing waits, or there is nothing yet: says what to do next. */
export function NothingWaits({ isEmpty }: { isEmpty: boolean }) {
  const t = useT();
  const shell = useShell();
  const { officer } = useSettings();
  return (
    <EmptyState
      icon={isEmpty ? 'flag' : 'check'}
      title={t(isEmpty ? 'today.firstTitle' : 'today.clearTitle')}
      actions={
        <>
          <Button variant="primary" icon="expand" onClick={() => shell.openPanel(null)}>
            {t('findings.openPanel')}
          </Button>
          {isEmpty ? (
            <>
              <a class="button button--quiet" href={hrefOf({ page: 'library', view: 'list', id: null })}>
                {t('today.toLibrary')}
              </a>
              {!officer && (
                <a class="button button--quiet" href={hrefOf({ page: 'settings' })}>
                  {t('today.toSettings')}
                </a>
              )}
            </>
          ) : (
            <a class="button button--quiet" href={hrefOf({ page: 'recap' })}>
              {t('today.toRecap')}
            </a>
          )}
        </>
      }
    >
      <p>{t(isEmpty ? 'today.firstText' : 'today.clearText')}</p>
    </EmptyState>
  );
}
