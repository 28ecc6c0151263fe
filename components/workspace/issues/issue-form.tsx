import { useState } from 'preact/hooks';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { IssueInput } from '../../../lib/model/issue.ts';
import { THEMES } from '../../../lib/model/theme.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';

interface IssueFormProps {
  title: string;
  start: IssueInput;
  entries: readonly Clarification[];
  onSave: (input: IssueInput) => Promise<boolean>;
  onClose: () => void;
}

/** Offered while a code is typed; the rest is found by its beginning. */
const MOST_OFFERED = 30;

/** What the issue claims, its theme, and the entry that answers it. */
export function IssueForm({ title: heading, start, entries, onSave, onClose }: IssueFormProps) {
  const t = useT();
  const [title, setTitle] = useState(start.title);
  const [theme, setTheme] = useState(start.theme);
  const [code, setCode] = useState(entries.find(({ id }) => id === start.clarificationId)?.code ?? '');
  const wanted = code.trim().toLowerCase();
  const entry = entries.find((one) => one.code.toLowerCase() === wanted) ?? null;
  const unknown = wanted !== '' && !entry;
  const ready = title.trim() !== '' && !unknown;
  const save = async () => {
    if (!ready) return;
    if (await onSave({ title: title.trim(), theme, clarificationId: entry?.id ?? null })) onClose();
  };
  return (
    <Dialog title={heading} onClose={onClose}>
      <form
        class="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('issue.title')}
          hint={t('issue.titleHint')}
          maxLength={300}
          value={title}
          onValue={setTitle}
          problem={title.trim() === '' ? t('issue.titleMissing') : null}
        />
        <Select
          label={t('finding.theme')}
          value={theme ?? ''}
          choices={[
            { value: '' as const, label: t('state.unset') },
            ...THEMES.map((value) => ({ value, label: t(`theme.${value}`) })),
          ]}
          onValue={(value) => setTheme(value || null)}
        />
        <TextField
          label={t('issue.entry')}
          hint={entry ? entry.title : t('issue.entryHint')}
          list="issue-entries"
          autocomplete="off"
          value={code}
          onValue={setCode}
          problem={unknown ? t('issue.entryUnknown') : null}
        />
        <datalist id="issue-entries">
          {entries
            .filter((one) => one.code.toLowerCase().startsWith(wanted))
            .slice(0, MOST_OFFERED)
            .map((one) => (
              <option key={one.id} value={one.code}>
                {one.title}
              </option>
            ))}
        </datalist>
        <div class="button-row">
          <Button variant="primary" type="submit" aria-disabled={!ready}>
            {t('issue.save')}
          </Button>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
