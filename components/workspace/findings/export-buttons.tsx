import { useState } from 'preact/hooks';
import { LOG_COLUMNS } from '../../../lib/model/columns.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { showNumber } from '../show.ts';
import { type ExportKind, exportFile, exportName } from './export-files.ts';
import { useReadRows } from './use-read-rows.ts';

/** Lets "Menyiapkan …" be drawn before a long piece of work begins. */
const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 30));

/** The rows that are shown, as a file for Excel. Accounts are masked unless the officer switches that off. */
export function ExportButtons({ findings }: { findings: readonly Finding[] }) {
  const t = useT();
  const shell = useShell();
  const toast = useToast();
  const settings = useSettings();
  const { zone, language, columns } = settings;
  const readRows = useReadRows();
  const [asShown, setAsShown] = useState(false);
  const [mask, setMask] = useState(true);
  const [working, setWorking] = useState(false);
  const count = showNumber(findings.length, language);

  const save = async (kind: ExportKind) => {
    setWorking(true);
    await nextFrame();
    try {
      const name = exportName(kind, new Date(), zone);
      const rows = await readRows(findings.map(({ id }) => id));
      const context = { label: t, zone, rules: settings, mask };
      const ids = asShown ? columns : LOG_COLUMNS;
      shell.download(name, await exportFile(kind, rows, context, { ids, sheetName: t('findings.title') }));
      toast({ text: t(mask ? 'export.done' : 'export.doneUnmasked', { name, count }) });
    } catch {
      toast({ tone: 'red', text: t('export.failed') });
    } finally {
      setWorking(false);
    }
  };

  const disabled = working || findings.length === 0;
  return (
    <div class="export">
      <label class="check">
        <input type="checkbox" checked={mask} onChange={(event) => setMask(event.currentTarget.checked)} />
        {t('export.mask')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={asShown}
          onChange={(event) => setAsShown(event.currentTarget.checked)}
        />
        {t('export.asShown')}
      </label>
      <Button icon="download" disabled={disabled} onClick={() => void save('xlsx')}>
        {working ? t('export.working', { count }) : t('export.xlsx')}
      </Button>
      <Button disabled={disabled} title={t('export.csvHint')} onClick={() => void save('csv')}>
        {t('export.csv')}
      </Button>
    </div>
  );
}
