import { useMemo } from 'preact/hooks';
import { tableToCsv } from '../../../lib/exchange/csv.ts';
import { badRowColumns } from '../../../lib/exchange/import/bad-rows.ts';
import { IMPORT_KINDS, type PlannedRow } from '../../../lib/exchange/import/plan.ts';
import type { RawTable } from '../../../lib/exchange/import/raw-table.ts';
import { groupBy } from '../../../lib/util/group.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/i18n.ts';
import { useShell } from '../../ui/shell.ts';
import { useToast } from '../../ui/toast.tsx';
import { showNumber } from '../show.ts';
import { KindList } from './kind-list.tsx';
import { Progress } from './progress.tsx';
import { useBatch } from './use-batch.ts';

interface ImportResultProps {
  table: RawTable;
  rows: readonly PlannedRow[];
  onClose: () => void;
}

function useProblemWords() {
  const t = useT();
  return ({ problems }: PlannedRow) =>
    problems
      .map(
        ({ field, code, detail = '' }) =>
          `${field ? `${t(`field.${field}`)} ` : ''}${t(`import.problem.${code}`, { detail })}`,
      )
      .join('; ');
}

/** Saves the rows that were left out, with the reasons, as a file to be put right. */
function DownloadBad({ table, bad }: { table: RawTable; bad: readonly PlannedRow[] }) {
  const t = useT();
  const shell = useShell();
  const { zone } = useSettings();
  const wordsOf = useProblemWords();
  const download = () => {
    const columns = badRowColumns(table, { line: t('import.line'), reason: t('import.reason'), of: wordsOf });
    shell.download('luruskan-baris-bermasalah.csv', new Blob([tableToCsv(bad, columns, { zone })]));
  };
  return (
    <Button icon="download" onClick={download}>
      {t('import.downloadBad')}
    </Button>
  );
}

/** What every row does to the library, and the button that does it. */
export function ImportResult({ table, rows, onClose }: ImportResultProps) {
  const t = useT();
  const toast = useToast();
  const { language } = useSettings();
  const wordsOf = useProblemWords();
  const batch = useBatch();
  // Once for all rows: the bar of a long import draws this component some hundred times.
  const entries = useMemo(() => rows.flatMap(({ entry }) => entry ?? []), [rows]);
  const groups = useMemo(() => groupBy(rows, ({ kind }) => kind), [rows]);
  const unquotable = useMemo(() => rows.filter((row) => row.unquotable).length, [rows]);
  const bad = groups.get('bad') ?? [];
  const count = showNumber(entries.length, language);

  const noteOf = (row: PlannedRow) =>
    row.code ? `${t('import.row', { line: row.row.line })}: ${wordsOf(row)}` : wordsOf(row);

  const store = async () => {
    const stored = await batch.store(entries, null);
    if (stored === null) return toast({ tone: 'red', text: t('import.nothingStored') });
    toast({ text: t('import.stored', { count: showNumber(stored, language) }) });
    onClose();
  };

  if (batch.progress !== null)
    return (
      <Progress words="import.storing" done={batch.progress} all={entries.length} onCancel={batch.cancel} />
    );
  return (
    <div class="exchange__part">
      <p role="status">{t('import.result', { good: count, bad: showNumber(bad.length, language) })}</p>
      {unquotable > 0 && (
        <p class="soft">{t('import.unquotable', { count: showNumber(unquotable, language) })}</p>
      )}
      {IMPORT_KINDS.map((kind) => {
        const group = groups.get(kind);
        if (!group) return null;
        return (
          <KindList
            key={kind}
            title={t(`import.kind.${kind}`)}
            count={group.length}
            open={kind !== 'same'}
            items={group.slice(0, 100).map((row) => ({
              id: String(row.row.line),
              code: row.code || t('import.row', { line: row.row.line }),
              title: row.title,
              note: kind === 'bad' ? noteOf(row) : null,
              change: row.before && row.entry ? { before: row.before, after: row.entry } : undefined,
            }))}
          />
        );
      })}
      <div class="button-row">
        {entries.length > 0 && (
          <Button variant="primary" onClick={() => void store()}>
            {t('import.store', { count })}
          </Button>
        )}
        {bad.length > 0 && <DownloadBad table={table} bad={bad} />}
        <Button onClick={onClose}>{t('import.another')}</Button>
      </div>
    </div>
  );
}
