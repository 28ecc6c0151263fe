import { libraryTable } from '../../../lib/exchange/import/library-table.ts';
import { publishable } from '../../../lib/exchange/package/write.ts';
import { useLibraryLookup } from '../../hooks/use-exchange.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';

/** The office's own entries as a workbook that the import takes back. */
export function ExportTable() {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const { zone } = useSettings();
  const lookup = useLibraryLookup();
  const save = async () => {
    try {
      const all = await lookup.all();
      const own = publishable(all);
      const codeOf = new Map(all.map(({ id, code }) => [id, code]));
      const { tableToXlsx } = await import('../../../lib/exchange/xlsx.ts');
      const columns = libraryTable(
        (field) => t(`field.${field}`),
        (id) => codeOf.get(id) ?? id,
      );
      shell.download(
        'luruskan-pustaka.xlsx',
        await tableToXlsx(own, columns, { zone, sheetName: t('nav.library') }),
      );
    } catch {
      toast({ tone: 'red', text: t('export.failed') });
    }
  };
  return (
    <section class="exchange__part" aria-labelledby="import-export">
      <h2 id="import-export">{t('import.export')}</h2>
      <p class="soft">{t('import.exportText')}</p>
      <Button icon="download" onClick={() => void save()}>
        {t('export.xlsx')}
      </Button>
    </section>
  );
}
