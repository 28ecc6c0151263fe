import { useState } from 'preact/hooks';
import type { OfficeNote } from '../../../../lib/model/office-note.ts';
import { useOfficeNote } from '../../../hooks/use-office-note.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Button } from '../../../ui/button.tsx';
import { showInstant } from '../../../ui/dates.ts';
import { TextArea } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';
import { SafeText } from '../../../ui/safe-text.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useCommand } from '../../use-command.ts';

function Writing({ id, note, onDone }: { id: string; note: OfficeNote | undefined; onDone: () => void }) {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const [text, setText] = useState(note?.text ?? '');
  const save = async (words: string) => {
    const outcome = await command('saveOfficeNote', { clarificationId: id, text: words });
    if (!outcome.ok) return;
    toast({ text: t(words.trim() === '' ? 'note.removed' : 'note.saved') });
    onDone();
  };
  return (
    <>
      <TextArea
        label={t('note.field')}
        hint={t('note.hint')}
        rows={3}
        maxLength={2_000}
        value={text}
        onValue={setText}
      />
      <div class="button-row">
        <Button variant="primary" onClick={() => void save(text)}>
          {t('note.save')}
        </Button>
        {note && <Button onClick={() => void save('')}>{t('note.remove')}</Button>}
        <Button onClick={onDone}>{t('action.cancel')}</Button>
      </div>
    </>
  );
}

/** What this office notes beside an entry, whoever published it. */
export function NoteEditor({ clarificationId: id }: { clarificationId: string }) {
  const t = useT();
  const settings = useSettings();
  const live = useOfficeNote(id);
  const [writing, setWriting] = useState(false);
  if (live.status !== 'ready') return null;
  const note = live.value;
  return (
    <section class="note">
      <h2>{t('note.title')}</h2>
      {writing ? (
        <Writing id={id} note={note} onDone={() => setWriting(false)} />
      ) : (
        <>
          {note && (
            <>
              <p class="note__text">
                <SafeText text={note.text} />
              </p>
              <p class="soft small">
                {[showInstant(note.updatedAt, settings), note.updatedBy].filter(Boolean).join(', ')}
              </p>
            </>
          )}
          <div class="button-row">
            <Button icon={note ? 'edit' : 'note'} onClick={() => setWriting(true)}>
              {t(note ? 'note.edit' : 'note.add')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
