import { useT } from '../../ui/i18n.ts';
import { hrefOf } from '../route.ts';

/** The ways to what belongs to the log and has a page of its own. */
export function LogPlaces() {
  const t = useT();
  return (
    <>
      <a class="button button--quiet" href={hrefOf({ page: 'merge', view: 'files' })}>
        {t('logMerge.open')}
      </a>
      <a class="button button--quiet" href={hrefOf({ page: 'findings', view: 'bin', id: null })}>
        {t('bin.title')}
      </a>
      <a class="button button--quiet" href={hrefOf({ page: 'findings', view: 'exports', id: null })}>
        {t('export.past')}
      </a>
    </>
  );
}
