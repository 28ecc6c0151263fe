import type { LogImport } from '../../../lib/model/merge.ts';
import { useImports } from '../../hooks/use-merge.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { showNumber } from '../show.ts';
import { useUndoImport } from './use-undo-import.ts';

/** Imports that are listed; older ones are still known to the list of who has reported. */
const SHOWN = 10;

function ImportLine({ made }: { made: LogImport }) {
  const t = useT();
  const settings = useSettings();
  const undo = useUndoImport();
  const show = (value: number) => showNumber(value, settings.language);
  const { id, at, by, files, added, changed, undoneAt } = made;
  const isNews = added + changed > 0;
  return (
    <li class="merge__import">
      <div>
        <b>{showInstant(at, settings)}</b> {by && <span class="soft">· {by}</span>}
        <span class="merge__line">
          {t('logMerge.importLine', {
            files: show(files.length),
            added: show(added),
            changed: show(changed),
          })}
        </span>
      </div>
      {undoneAt ? (
        <span class="soft">{t('logMerge.takenBack', { when: showInstant(undoneAt, settings) })}</span>
      ) : (
        made.undo &&
        isNews && (
          <Button icon="undo" onClick={() => void undo(id)}>
            {t('logMerge.undo')}
          </Button>
        )
      )}
    </li>
  );
}

/** The last imports; the newest of them can be taken back whole, also in another session. */
export function ImportsList() {
  const t = useT();
  const imports = useImports();
  if (imports.status !== 'ready' || imports.value.length === 0) return null;
  return (
    <section class="merge__part" aria-labelledby="merge-imports">
      <h2 id="merge-imports">{t('logMerge.imports')}</h2>
      <p class="soft">{t('logMerge.importsText')}</p>
      <ul class="merge__list">
        {imports.value.slice(0, SHOWN).map((made) => (
          <ImportLine key={made.id} made={made} />
        ))}
      </ul>
    </section>
  );
}
