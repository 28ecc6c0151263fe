import { useT } from '../../ui/i18n.ts';
import { hrefOf } from '../route.ts';
import { ImportsList } from './imports-list.tsx';
import { MergeFiles } from './merge-files.tsx';
import { SilentUnits } from './silent-units.tsx';
import './merge.css';

const VIEWS = ['files', 'silent'] as const;

interface MergePageProps {
  view: (typeof VIEWS)[number];
}

/** What other offices sent, laid over the log; and who has sent nothing. */
export function MergePage({ view }: MergePageProps) {
  const t = useT();
  return (
    <div class="page merge">
      <div class="page__head">
        <h1>{t(view === 'files' ? 'nav.merge' : 'silent.title')}</h1>
        <a class="button button--quiet" href={hrefOf({ page: 'findings', id: null })}>
          {t('logMerge.back')}
        </a>
      </div>
      <nav class="library-nav" aria-label={t('logMerge.views')}>
        {VIEWS.map((one) => (
          <a
            key={one}
            class="library-nav__link"
            href={hrefOf({ page: 'merge', view: one })}
            aria-current={one === view ? 'page' : undefined}
          >
            {t(`logMerge.view.${one}`)}
          </a>
        ))}
      </nav>
      {view === 'silent' ? (
        <SilentUnits />
      ) : (
        <>
          <MergeFiles />
          <ImportsList />
        </>
      )}
    </div>
  );
}
