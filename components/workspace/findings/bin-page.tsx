import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../../lib/model/finding.ts';
import { useDeleted } from '../../hooks/use-listing.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { useToast } from '../../ui/toast.tsx';
import { LoadState } from '../frame/load-state.tsx';
import { useWindow } from '../frame/use-window.ts';
import { hrefOf } from '../route.ts';
import { useCommand } from '../use-command.ts';
import { type Selection, useSelection } from './use-selection.ts';

const LINE_HEIGHT = 48;
const CLAIM = 160;

/** Asks before findings are forgotten for good: the one thing here that cannot be undone. */
function PurgeDialog({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const purge = async () => {
    const outcome = await command('purgeFindings', ids);
    if (outcome.ok) toast({ text: t('bin.purged', { count: outcome.value }) });
    onClose();
  };
  return (
    <Dialog title={t('bin.purgeTitle', { count: ids.length })} onClose={onClose}>
      <p>{t('bin.purgeText')}</p>
      <div class="button-row">
        <Button variant="danger" icon="trash" onClick={() => void purge()}>
          {t('bin.purge')}
        </Button>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </Dialog>
  );
}

function Line({ finding, selection }: { finding: Finding; selection: Selection }) {
  const t = useT();
  const place = useSettings();
  const { id, number, narrative, text, deletedAt } = finding;
  const claim = (narrative || text).slice(0, CLAIM) || t('findings.noNarrative');
  return (
    <li class="bin__line">
      <label class="check">
        <input type="checkbox" checked={selection.has(id)} onChange={() => selection.toggle(id)} />
        <span class="bin__number">{number}</span>
        <span class="bin__claim">
          <SafeText text={claim} />
        </span>
      </label>
      <span class="soft small">
        {deletedAt && t('bin.deletedAt', { when: showInstant(deletedAt, place) })}
      </span>
    </li>
  );
}

function Lines({ findings }: { findings: readonly Finding[] }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const [purging, setPurging] = useState(false);
  const ids = useMemo(() => findings.map(({ id }) => id), [findings]);
  const selection = useSelection(ids);
  const { scroller, start, end } = useWindow({ count: findings.length, rowHeight: LINE_HEIGHT });
  const chosen = selection.ids;
  const none = chosen.length === 0;
  const restore = async () => {
    const outcome = await command('restoreFindings', chosen);
    if (outcome.ok) toast({ text: t('findings.restored', { count: outcome.value }) });
  };
  return (
    <>
      <div class="button-row bin__actions">
        <label class="check">
          <input
            type="checkbox"
            checked={selection.all}
            indeterminate={!none && !selection.all}
            onChange={selection.toggleAll}
          />
          {t('bin.all', { count: findings.length })}
        </label>
        <Button icon="undo" disabled={none} onClick={() => void restore()}>
          {t('bin.restore')}
        </Button>
        <Button variant="danger" icon="trash" disabled={none} onClick={() => setPurging(true)}>
          {t('bin.purge')}
        </Button>
      </div>
      <div class="bin__frame" ref={scroller}>
        <ul style={{ paddingTop: `${start * LINE_HEIGHT}px`, height: `${findings.length * LINE_HEIGHT}px` }}>
          {findings.slice(start, end).map((finding) => (
            <Line key={finding.id} finding={finding} selection={selection} />
          ))}
        </ul>
      </div>
      {purging && <PurgeDialog ids={chosen} onClose={() => setPurging(false)} />}
    </>
  );
}

/** Deleted findings: they wait here until somebody brings them back or forgets them for good. */
export function BinPage() {
  const t = useT();
  const live = useDeleted();
  if (live.status !== 'ready') return <LoadState live={live} />;
  return (
    <div class="page bin">
      <p>
        <a href={hrefOf({ page: 'findings', id: null })}>{t('bin.back')}</a>
      </p>
      <h1>{t('bin.title')}</h1>
      <p class="soft">{t('bin.intro')}</p>
      {live.value.length > 0 ? (
        <Lines findings={live.value} />
      ) : (
        <EmptyState icon="trash" title={t('bin.empty')} />
      )}
    </div>
  );
}
