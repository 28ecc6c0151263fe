import { isShared } from '../../../../lib/log/presets.ts';
import { sharedColumns } from '../../../../lib/log/shared-rows.ts';
import type { Finding } from '../../../../lib/model/finding.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { useT } from '../../../ui/i18n.ts';
import { showNumber } from '../../show.ts';
import { isTable, type Order } from './order.ts';
import { useClaimCount } from './use-claim-count.ts';
import { withheldWords } from './words.ts';

interface ExportSummaryProps {
  order: Order;
  findings: readonly Finding[];
}

/** Answered issues that the file will hold, and those that it cannot. */
function ClaimSummary({ order, findings }: ExportSummaryProps) {
  const t = useT();
  const { language } = useSettings();
  const counted = useClaimCount(order, findings);
  return (
    <p class="export-summary" role="status">
      {counted &&
        t('export.claims', {
          count: showNumber(counted.count, language),
          left: showNumber(counted.leftOut, language),
        })}
    </p>
  );
}

/** What the file will hold and what not, before it is made. */
export function ExportSummary({ order, findings }: ExportSummaryProps) {
  const t = useT();
  const { language } = useSettings();
  const { preset, format, columns } = order;
  if (format === 'claim_review') return <ClaimSummary order={order} findings={findings} />;
  const rows = findings.filter((finding) => isShared(preset, finding)).length;
  const leaving = sharedColumns(preset, columns);
  const withheld = columns.filter((id) => !leaving.includes(id));
  return (
    <div class="export-summary" role="status">
      <p>
        {isTable(format)
          ? t('export.rowsAndColumns', {
              count: showNumber(rows, language),
              columns: showNumber(leaving.length, language),
            })
          : t('export.rowsOnly', { count: showNumber(rows, language) })}{' '}
        {withheldWords(t, language, preset, findings)}
      </p>
      {isTable(format) && withheld.length > 0 && (
        <p class="soft">
          {t('export.columnsLeftOut', { columns: withheld.map((id) => t(`column.${id}`)).join(', ') })}
        </p>
      )}
    </div>
  );
}
