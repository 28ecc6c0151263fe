import type { Clarification } from '../../../lib/model/clarification.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { LibrarySearch } from './library-search.tsx';

interface OffersHeadProps {
  count: number;
  pending: boolean;
  /** It is known that there is nothing to offer. */
  none: boolean;
  searching: boolean;
  onSearch: (searching: boolean) => void;
  onTake: (entry: Clarification) => void;
}

/** What the list is about, and the search by hand above it. */
export function OffersHead({ count, pending, none, searching, onSearch, onTake }: OffersHeadProps) {
  const t = useT();
  return (
    <>
      <div class="step__title">
        <h2>{none ? t('matches.none') : t('matches.choose')}</h2>
        <Button
          variant="quiet"
          icon="search"
          aria-expanded={searching}
          aria-keyshortcuts="/"
          aria-label={t('matches.search')}
          onClick={() => onSearch(!searching)}
        >
          {t('action.search')}
        </Button>
      </div>
      {searching && (
        <LibrarySearch
          onTake={(entry) => {
            onTake(entry);
            onSearch(false);
          }}
        />
      )}
      <p class="visually-hidden" role="status">
        {pending ? t('matches.searching') : t('matches.count', { count })}
      </p>
      {none && <p>{t('matches.noneHow')}</p>}
    </>
  );
}
