import { noteColumns } from '../../../../lib/exchange/note-table.ts';
import { useLibraryLookup } from '../../../hooks/use-exchange.ts';
import { useOfficeNotes } from '../../../hooks/use-office-note.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/i18n.ts';
import { useShell } from '../../../ui/shell.ts';
import { useToast } from '../../../ui/toast.tsx';

/** The office's notes as a workbook for its own files: packages never carry them. */
export function ExportNotes() {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const { zone } = useSettings();
  const lookup = useLibraryLookup();
  const notesNow = useOfficeNotes();
  const save = async () => {
    try {
      const notes = await notesNow();
      const entries = await lookup.byId(notes.map(({ clarificationId }) => clarificationId));
      const rows = notes.flatMap((note) => {
        const entry = entries.get(note.clarificationId);
        return entry ? [{ entry, note }] : [];
      });
      if (rows.length === 0) return toast({ text: t('note.none') });
      const columns = noteColumns({
        code: t('field.code'),
        title: t('field.title'),
        publisher: t('note.publisher'),
        note: t('note.title'),
        at: `${t('note.at')} (${zone})`,
        by: t('note.writer'),
      });
      const { tableToXlsx } = await import('../../../../lib/exchange/xlsx.ts');
      shell.download(
        'luruskan-catatan-kantor.xlsx',
        await tableToXlsx(rows, columns, { zone, sheetName: t('note.title') }),
      );
    } catch {
      toast({ tone: 'red', text: t('export.failed') });
    }
  };
  return (
    <section class="exchange__part" aria-labelledby="export-notes">
      <h2 id="export-notes">{t('note.export')}</h2>
      <p class="soft">{t('note.exportText')}</p>
      <Button icon="download" onClick={() => void save()}>
        {t('note.download')}
      </Button>
    </section>
  );
}
