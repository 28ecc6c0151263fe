import { useState } from 'preact/hooks';
import { type Field, guessMapping } from '../../../lib/exchange/import/fields.ts';
import type { RawTable } from '../../../lib/exchange/import/raw-table.ts';
import { VERDICTS, type Verdict } from '../../../lib/model/verdict.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { showNumber } from '../show.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { ImportResult } from './import-result.tsx';
import { Progress } from './progress.tsx';
import { usePlan } from './use-plan.ts';

/** What no row can do without. */
const NEEDED: readonly Field[] = ['title', 'facts', 'verdict'];

interface ImportTableProps {
  table: RawTable;
  /** Reads another sheet of the workbook. */
  onSheet: (name: string) => void;
  onClose: () => void;
}

/** What the columns hold, then what every row would do, then the deed. */
export function ImportTable({ table, onSheet, onClose }: ImportTableProps) {
  const t = useT();
  const { language } = useSettings();
  const [mapping, setMapping] = useState<(Field | null)[]>(() => guessMapping(table.columns));
  const [verdict, setVerdict] = useState<Verdict | ''>(() =>
    mapping.includes('verdict') ? '' : 'KLARIFIKASI',
  );
  const plan = usePlan();
  const all = table.rows.length;

  const missing = NEEDED.filter(
    (field) => !mapping.includes(field) && !(field === 'verdict' && verdict !== ''),
  ).map((field) => t(`field.${field}`));

  if (plan.rows) return <ImportResult table={table} rows={plan.rows} onClose={onClose} />;
  if (plan.progress !== null)
    return <Progress words="import.checking" done={plan.progress} all={all} onCancel={plan.cancel} />;
  return (
    <section aria-labelledby="import-columns" class="exchange__part exchange__part--wide">
      <h2 id="import-columns">{t('import.columns')}</h2>
      {table.sheets && (
        <Select
          label={t('import.sheet')}
          hint={t('import.sheetHint')}
          value={table.sheets.read}
          choices={table.sheets.all.map((name) => ({ value: name, label: name }))}
          onValue={onSheet}
        />
      )}
      <ColumnMapping table={table} mapping={mapping} onMapping={setMapping} />
      <Select
        label={t('import.defaultVerdict')}
        value={verdict}
        choices={[
          { value: '', label: t('import.noDefault') },
          ...VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) })),
        ]}
        onValue={setVerdict}
      />
      {missing.length > 0 && (
        <Banner tone="amber">{t('import.missing', { fields: missing.join(', ') })}</Banner>
      )}
      <div class="button-row">
        <Button variant="primary" onClick={() => void plan.make(table, mapping, verdict ? { verdict } : {})}>
          {t('import.check', { count: showNumber(all, language) })}
        </Button>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </section>
  );
}
