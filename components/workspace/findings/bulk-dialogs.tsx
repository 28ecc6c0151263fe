import { useState } from 'preact/hooks';
import { BULK_DECISIONS, type BulkEdit } from '../../../lib/model/bulk-edit.ts';
import { INFORMATION_CLASSES, STATUSES } from '../../../lib/model/finding.ts';
import { THEMES } from '../../../lib/model/theme.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { TagInput } from './tag-input.tsx';
import type { UsedWords } from './used-words.ts';

interface BulkDialogProps {
  count: number;
  used: UsedWords;
  onApply: (edit: BulkEdit) => void;
  onClose: () => void;
}

const NO_EDIT: BulkEdit = { change: {}, addTags: [], removeTags: [] };

/** Form, buttons and title that both dialogs share. */
function BulkForm({
  title,
  ready,
  onApply,
  onClose,
  children,
}: {
  title: string;
  ready: boolean;
  onApply: () => void;
  onClose: () => void;
  children: preact.ComponentChildren;
}) {
  const t = useT();
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onApply();
        }}
      >
        {children}
        <div class="button-row">
          <Button variant="primary" type="submit" aria-disabled={!ready}>
            {t('bulk.apply')}
          </Button>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Status, decision, person, class and theme of many findings; what is not touched stays. */
export function EditDialog({ count, used, onApply, onClose }: BulkDialogProps) {
  const t = useT();
  const [change, setChange] = useState<BulkEdit['change']>({});
  const keep = { value: '' as const, label: t('bulk.keep') };
  const set = <Field extends keyof BulkEdit['change']>(
    field: Field,
    value: BulkEdit['change'][Field] | '',
  ) => {
    const { [field]: _, ...rest } = change;
    setChange(value === '' ? rest : { ...rest, [field]: value });
  };
  return (
    <BulkForm
      title={t('bulk.editTitle', { count })}
      ready={Object.keys(change).length > 0}
      onApply={() => onApply({ ...NO_EDIT, change })}
      onClose={onClose}
    >
      <Select
        label={t('finding.status')}
        hint={t('bulk.statusHint')}
        value={change.status ?? ''}
        choices={[keep, ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))]}
        onValue={(value) => set('status', value)}
      />
      <Select
        label={t('finding.decision')}
        value={change.decision ?? ''}
        choices={[keep, ...BULK_DECISIONS.map((value) => ({ value, label: t(`decision.${value}`) }))]}
        onValue={(value) => set('decision', value)}
      />
      <TextField
        label={t('column.assignee')}
        list="bulk-assignees"
        autocomplete="off"
        maxLength={200}
        value={change.assignee ?? ''}
        onValue={(value) => set('assignee', value)}
      />
      <datalist id="bulk-assignees">
        {used.assignees.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Select
        label={t('column.informationClass')}
        value={change.informationClass ?? ''}
        choices={[
          keep,
          ...INFORMATION_CLASSES.map((value) => ({ value, label: t(`informationClass.${value}`) })),
        ]}
        onValue={(value) => set('informationClass', value)}
      />
      <Select
        label={t('finding.theme')}
        value={change.theme ?? ''}
        choices={[keep, ...THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))]}
        onValue={(value) => set('theme', value)}
      />
    </BulkForm>
  );
}

/** Tags that many findings get or lose. */
export function TagDialog({ count, used, onApply, onClose }: BulkDialogProps) {
  const t = useT();
  const [addTags, setAdded] = useState<string[]>([]);
  const [removeTags, setRemoved] = useState<string[]>([]);
  return (
    <BulkForm
      title={t('bulk.tagTitle', { count })}
      ready={addTags.length + removeTags.length > 0}
      onApply={() => onApply({ ...NO_EDIT, addTags, removeTags })}
      onClose={onClose}
    >
      <TagInput label={t('tag.add')} tags={addTags} known={used.tags} onTags={setAdded} />
      <TagInput label={t('tag.takeAway')} tags={removeTags} known={used.tags} onTags={setRemoved} />
    </BulkForm>
  );
}
