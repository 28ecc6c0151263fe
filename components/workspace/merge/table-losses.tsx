import type { OfficeFile, TableLoss } from '../../../lib/log/merge/types.ts';
import type { LogColumnId } from '../../../lib/model/columns.ts';
import { groupBy } from '../../../lib/util/group.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { useNames } from './use-names.ts';

/** What could not be taken from a table, in words; empty where everything was. */
function useLossWords(): (loss: TableLoss) => string {
  const t = useT();
  const names = useNames();
  return ({ missing, rows, cells }) => {
    const parts = [
      missing.length > 0 &&
        t('logMerge.lossColumns', { names: names(missing.map((id) => t(`column.${id as LogColumnId}`))) }),
      rows.length > 0 && t('logMerge.lossRows', { rows: names(rows.map(String)) }),
      cells.length > 0 &&
        t('logMerge.lossCells', { cells: names(cells.map((cell) => t('logMerge.lossCell', { ...cell }))) }),
    ];
    return parts.filter(Boolean).join(' ');
  };
}

/** What tables did not bring; files that lack the same stand together. */
export function TableLosses({ files }: { files: readonly OfficeFile[] }) {
  const t = useT();
  const names = useNames();
  const wordsOf = useLossWords();
  const losses = files.flatMap(({ name, loss }) => (loss ? [{ name, words: wordsOf(loss) }] : []));
  if (losses.length === 0) return null;
  const told = groupBy(
    losses.filter(({ words }) => words !== ''),
    ({ words }) => words,
  );
  return (
    <Banner tone="grey" title={t('logMerge.loss')}>
      <p>{t('logMerge.lossAlways')}</p>
      <ul class="merge__told">
        {[...told].map(([loss, group]) => (
          <li key={loss}>{t('logMerge.lossOf', { files: names(group.map(({ name }) => name)), loss })}</li>
        ))}
      </ul>
    </Banner>
  );
}
