import type { ImportResult } from '../../../lib/model/merge.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { hrefOf } from '../route.ts';
import { showNumber } from '../show.ts';
import { LikeAdded } from './like-added.tsx';
import { useUndoImport } from './use-undo-import.ts';

interface MergeResultProps {
  result: ImportResult;
  /** Ids of findings that were not in the log. */
  added: ReadonlySet<string>;
  onClose: () => void;
}

/** What an import did, the way back, and where to go on: what says the same is proposed into issues there. */
export function MergeResult({ result, added: ids, onClose }: MergeResultProps) {
  const t = useT();
  const undo = useUndoImport();
  const { language } = useSettings();
  const { id, added, changed } = result;
  const words = { added: showNumber(added, language), changed: showNumber(changed, language) };
  const isNews = added + changed > 0;
  return (
    <Banner
      tone="green"
      title={t(isNews ? 'logMerge.done' : 'logMerge.doneNothing', words)}
      actions={
        <>
          {ids.size > 0 && (
            <a class="button" href={hrefOf({ page: 'issues', id: null })}>
              {t('logMerge.toIssues')}
            </a>
          )}
          <a class="button" href={hrefOf({ page: 'findings', id: null })}>
            {t('logMerge.toFindings')}
          </a>
          {isNews && (
            <Button icon="undo" onClick={() => void undo(id).then((gone) => gone && onClose())}>
              {t('action.undo')}
            </Button>
          )}
        </>
      }
    >
      {ids.size > 0 && <LikeAdded added={ids} />}
    </Banner>
  );
}
