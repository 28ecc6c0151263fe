import { useRef, useState } from 'preact/hooks';
import type { Field } from '../../../lib/exchange/import/fields.ts';
import { type PlannedRow, planImport } from '../../../lib/exchange/import/plan.ts';
import type { RawTable } from '../../../lib/exchange/import/raw-table.ts';
import type { Cells, Labels } from '../../../lib/exchange/import/to-entry.ts';
import { officialSource } from '../../../lib/library/official-source.ts';
import { appTranslate, type MessageKey } from '../../../lib/locales/app.ts';
import { useLibraryLookup } from '../../hooks/use-exchange.ts';
import { useSettings } from '../../hooks/use-settings.ts';

const LANGUAGES = [appTranslate('id'), appTranslate('en')];
const labels: Labels = (kind, value) => LANGUAGES.map((t) => t(`${kind}.${value}` as MessageKey));

/** Checks all rows of a table while the page stays usable. */
export function usePlan() {
  const lookup = useLibraryLookup();
  const { officer, officialSuffixes } = useSettings();
  const [rows, setRows] = useState<PlannedRow[] | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const cancelled = useRef(false);

  const make = async (table: RawTable, mapping: readonly (Field | null)[], defaults: Cells) => {
    cancelled.current = false;
    setProgress(0);
    const planned = await planImport({
      table,
      mapping,
      defaults,
      labels,
      entriesByCode: lookup.byCode,
      isQuotable: (entry) => officialSource(entry, officialSuffixes).source !== null,
      by: officer,
      onProgress: (done) => {
        setProgress(done);
        return !cancelled.current;
      },
    });
    setRows(planned);
    setProgress(null);
  };

  return {
    rows,
    /** Rows done; null while nothing is being checked. */
    progress,
    make,
    cancel: () => {
      cancelled.current = true;
    },
  };
}
