import { libraryJson } from '../../../lib/exchange/import/library-json.ts';
import { libraryTable } from '../../../lib/exchange/import/library-table.ts';
import { publishable } from '../../../lib/exchange/package/write.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useLibraryLookup } from '../../hooks/use-exchange.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { showNumber } from '../show.ts';
import { ExportNotes } from './notes/export-notes.tsx';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Codes of entries that were cut are listed as far as one line. */
const CODES_SHOWN = 5;

function useExport() {
  const t = useT();
  const { zone } = useSettings();
  return async (own: readonly Clarification[], all: readonly Clarification[], format: Format) => {
    const codes = new Map(all.map(({ id, code }) => [id, code]));
    const codeOf = (id: string) => codes.get(id) ?? id;
    if (format === 'json')
      return { content: new Blob([libraryJson(own, codeOf)], { type: 'application/json' }), cut: [] };
    const columns = libraryTable((field) => t(`field.${field}`), codeOf);
    if (format === 'csv') {
      const { tableToCsv } = await import('../../../lib/exchange/csv.ts');
      return { content: new Blob([tableToCsv(own, columns, { zone })], { type: 'text/csv' }), cut: [] };
    }
    const { cutRows, tableToXlsx } = await import('../../../lib/exchange/xlsx.ts');
    const content = await tableToXlsx(own, columns, { zone, sheetName: t('nav.library') });
    return { content, cut: cutRows(own, columns) };
  };
}

/** The office's own entries as a file that the import takes back; what a file cannot carry is said. */
export function ExportTable() {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const { language } = useSettings();
  const lookup = useLibraryLookup();
  const write = useExport();
  const save = async (format: Format) => {
    try {
      const all = await lookup.all();
      const own = publishable(all);
      const { content, cut } = await write(own, all, format);
      const name = `luruskan-pustaka.${format}`;
      shell.download(name, content);
      if (cut.length === 0)
        return toast({ text: t('import.exported', { name, count: showNumber(own.length, language) }) });
      const codes = cut.slice(0, CODES_SHOWN).map(({ code }) => code);
      toast({ tone: 'red', text: t('import.exportCut', { count: cut.length, codes: codes.join(', ') }) });
    } catch {
      toast({ tone: 'red', text: t('export.failed') });
    }
  };
  return (
    <>
      <section class="exchange__part" aria-labelledby="import-export">
        <h2 id="import-export">{t('import.export')}</h2>
        <p class="soft">{t('import.exportText')}</p>
        <p class="soft small">{t('import.exportLoss')}</p>
        <div class="button-row">
          {FORMATS.map((format) => (
            <Button key={format} icon="download" onClick={() => void save(format)}>
              {t(`import.to.${format}`)}
            </Button>
          ))}
        </div>
      </section>
      <ExportNotes />
    </>
  );
}
