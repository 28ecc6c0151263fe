import { useState } from 'preact/hooks';
import type { UnitChoice } from '../../../lib/log/office.ts';
import { type ShippedView, sameFilter, shippedViews } from '../../../lib/log/views.ts';
import type { SavedView, Waiting } from '../../../lib/model/view.ts';
import { useSavedViews } from '../../hooks/use-listing.ts';
import { changeSettings, useSettings } from '../../hooks/use-settings.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { showNumber } from '../show.ts';
import { useCommand } from '../use-command.ts';
import type { Browse } from './use-browse.ts';

interface ViewsBarProps {
  browse: Browse;
  /** Findings that wait, for the views that show them. */
  waiting: Readonly<Partial<Record<Waiting, number>>>;
  /** Whose findings those views show. */
  unit: UnitChoice;
}

/** Asks for the name under which the present filter, order and columns are kept. */
function SaveView({ browse, onClose }: { browse: Browse; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const { columns } = useSettings();
  const [name, setName] = useState('');
  const save = async () => {
    const { filter, sorting } = browse;
    const outcome = await command('saveView', { name: name.trim(), filter, sorting, columns });
    if (!outcome.ok) return;
    toast({ text: t('view.saved', { name: name.trim() }) });
    onClose();
  };
  return (
    <Dialog title={t('view.saveTitle')} onClose={onClose}>
      <form
        class="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('view.name')}
          hint={t('view.nameHint')}
          required
          maxLength={60}
          value={name}
          onValue={setName}
        />
        <div class="button-row">
          <Button variant="primary" type="submit" disabled={name.trim() === ''}>
            {t('view.save')}
          </Button>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function useDeleteView() {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  return async (view: SavedView) => {
    const outcome = await command('deleteView', view.id);
    if (outcome.ok)
      toast({
        text: t('view.deleted', { name: view.name }),
        undo: () => void command('restoreView', view),
      });
  };
}

/** Ways to look at the log: those that every office has, and its own. */
export function ViewsBar({ browse, waiting, unit }: ViewsBarProps) {
  const t = useT();
  const { officer, language } = useSettings();
  const saved = useSavedViews();
  const remove = useDeleteView();
  const [naming, setNaming] = useState(false);
  const shipped = shippedViews(officer, unit);
  const isShown = (view: Pick<ShippedView, 'filter'>) => sameFilter(view.filter, browse.filter);
  const isNew = !shipped.some(isShown) && !saved.some(isShown);
  const show = ({ filter, sorting }: Pick<ShippedView, 'filter' | 'sorting'>) => {
    browse.setFilter(filter);
    browse.setSorting(sorting);
  };
  return (
    <nav class="views" aria-label={t('view.label')}>
      {shipped.map((view) => {
        const count = (view.filter.waiting && waiting[view.filter.waiting]) ?? 0;
        return (
          <button
            key={view.id}
            type="button"
            class="views__view"
            aria-pressed={isShown(view)}
            onClick={() => show(view)}
          >
            {t(`view.${view.id}`)}
            {count > 0 && <span class="views__count">{showNumber(count, language)}</span>}
          </button>
        );
      })}
      {saved.map((view) => (
        <span key={view.id} class="views__own">
          <button
            type="button"
            class="views__view"
            aria-pressed={isShown(view)}
            onClick={() => {
              show(view);
              void changeSettings({ columns: view.columns });
            }}
          >
            {view.name}
          </button>
          {isShown(view) && (
            <IconButton
              icon="close"
              label={t('view.delete', { name: view.name })}
              onClick={() => void remove(view)}
            />
          )}
        </span>
      ))}
      {isNew && (
        <Button variant="quiet" icon="plus" onClick={() => setNaming(true)}>
          {t('view.saveTitle')}
        </Button>
      )}
      {naming && <SaveView browse={browse} onClose={() => setNaming(false)} />}
    </nav>
  );
}
