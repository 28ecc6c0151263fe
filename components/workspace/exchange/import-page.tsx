import { useState } from 'preact/hooks';
import { underHead } from '../../../lib/exchange/import/fields.ts';
import type { ImportRefusal, RawTable, ReadTable } from '../../../lib/exchange/import/raw-table.ts';
import { readTable, readText } from '../../../lib/exchange/import/read-file.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { FilePick } from '../../ui/file-pick.tsx';
import { useT } from '../../ui/i18n.ts';
import { ExportTable } from './export-table.tsx';
import { ImportTable } from './import-table.tsx';
import { LibraryNav } from './library-nav.tsx';

type State = 'idle' | 'reading' | { refused: ImportRefusal } | { table: RawTable; file: Blob | null };

function Paste({ onText }: { onText: (text: string) => void }) {
  const t = useT();
  const [text, setText] = useState('');
  return (
    <details class="import__paste">
      <summary>{t('import.paste')}</summary>
      <TextArea label={t('import.paste')} rows={6} value={text} onValue={setText} />
      <div class="button-row">
        <Button icon="paste" disabled={text.trim() === ''} onClick={() => onText(text)}>
          {t('import.read')}
        </Button>
      </div>
    </details>
  );
}

/** From a file or the clipboard to a table, and from there to entries. */
export function ImportPage() {
  const t = useT();
  const [state, setState] = useState<State>('idle');
  const take = async (reading: Promise<ReadTable>, file: Blob | null = null) => {
    setState('reading');
    const read = await reading;
    setState(read.ok ? { table: underHead(read.table), file } : { refused: read.reason });
  };
  const takeFile = (file: Blob, sheet?: string) => void take(readTable(file, sheet), file);
  const { table, file } = typeof state === 'object' && 'table' in state ? state : {};
  return (
    <div class="page page--reading exchange">
      <h1>{t('import.title')}</h1>
      <LibraryNav current="import" />
      <p class="soft">{t('import.intro')}</p>
      {table ? (
        <ImportTable
          table={table}
          onSheet={(sheet) => file && takeFile(file, sheet)}
          onClose={() => setState('idle')}
        />
      ) : (
        <>
          <div class="exchange__part">
            <FilePick
              label={t('import.choose')}
              accept=".xlsx,.csv,.tsv,.txt,.json,.jsonl,.xml,.rss,.atom,.html,.htm,.mhtml,.mht"
              disabled={state === 'reading'}
              onFile={(chosen) => takeFile(chosen)}
            />
            <Paste onText={(text) => void take(readText(text))} />
            {state === 'reading' && <p role="status">{t('import.reading')}</p>}
            {typeof state === 'object' && 'refused' in state && (
              <Banner tone="red" title={t('import.refusedTitle')}>
                {t(`import.refused.${state.refused}`)}
              </Banner>
            )}
          </div>
          <ExportTable />
        </>
      )}
    </div>
  );
}
