import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';

/** Says plainly that nothing fits, and what helps. */
export function NoMatch({ onNarrative, onSearch }: { onNarrative: () => void; onSearch: () => void }) {
  const t = useT();
  return (
    <EmptyState
      icon="question"
      title={t('matches.none')}
      actions={
        <>
          <Button icon="edit" onClick={onNarrative}>
            {t('matches.writeNarrative')}
          </Button>
          <Button icon="search" onClick={onSearch}>
            {t('matches.search')}
          </Button>
        </>
      }
    >
      <p>{t('matches.noneHow')}</p>
    </EmptyState>
  );
}
