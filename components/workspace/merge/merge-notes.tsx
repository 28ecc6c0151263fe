import { columnName } from '../../../lib/exchange/log/table-words.ts';
import { trustAt, wrongClocks } from '../../../lib/log/merge/clocks.ts';
import type { MergePlan } from '../../../lib/log/merge/plan.ts';
import { sharedCodes } from '../../../lib/log/merge/same-codes.ts';
import type { OfficeFile, TableLoss } from '../../../lib/log/merge/types.ts';
import type { LogColumnId } from '../../../lib/model/columns.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import type { ReadFiles } from './use-merge-files.ts';

/** So many are named, of the rest the number. */
const NAMED = 8;

function useNames() {
  const t = useT();
  return (names: readonly string[]): string =>
    names.length <= NAMED
      ? names.join(', ')
      : t('logMerge.andMore', { names: names.slice(0, NAMED).join(', '), count: names.length - NAMED });
}

function Loss({ name, loss }: { name: string; loss: TableLoss }) {
  const t = useT();
  const names = useNames();
  const { missing, rows, cells } = loss;
  return (
    <li>
      <bdi>{name}</bdi>: {t('logMerge.lossAlways')}
      {missing.length > 0 &&
        ` ${t('logMerge.lossColumns', { names: names(missing.map((id) => columnName(id as LogColumnId))) })}`}
      {rows.length > 0 && ` ${t('logMerge.lossRows', { rows: names(rows.map(String)) })}`}
      {cells.length > 0 &&
        ` ${t('logMerge.lossCells', {
          cells: names(cells.map(({ line, column, value }) => `${line} ${column} “${value}”`)),
        })}`}
    </li>
  );
}

/** What the person should know of the files before they go into the log; nothing here stops the import. */
export function MergeNotes({ read, plan }: { read: ReadFiles; plan: MergePlan }) {
  const t = useT();
  const settings = useSettings();
  const names = useNames();
  const files = plan.files.map(({ file }) => file);
  const trusted = trustAt(read.at);
  const clocks = files
    .map((file) => ({ file, count: wrongClocks(file, trusted) }))
    .filter(({ count }) => count > 0);
  const tables = files.filter((file): file is OfficeFile & { loss: TableLoss } => file.loss !== null);
  const shared = sharedCodes(files, settings);
  return (
    <>
      {shared.map(({ code, units }) => (
        <Banner key={code} tone="amber" title={t('logMerge.sharedCode', { code })}>
          {t('logMerge.sharedCodeText', { units: names(units) })}
        </Banner>
      ))}
      {clocks.length > 0 && (
        <Banner tone="amber" title={t('logMerge.clocks')}>
          <p>{t('logMerge.clocksText')}</p>
          <ul>
            {clocks.map(({ file: { name, head }, count }) => (
              <li key={name}>{t('logMerge.clocksFile', { unit: head?.unit || name, count })}</li>
            ))}
          </ul>
        </Banner>
      )}
      {tables.length > 0 && (
        <Banner tone="grey" title={t('logMerge.loss')}>
          <ul>
            {tables.map(({ name, loss }) => (
              <Loss key={name} name={name} loss={loss} />
            ))}
          </ul>
        </Banner>
      )}
      {read.unknownEntries.length > 0 && (
        <Banner tone="grey" title={t('logMerge.entries')}>
          {t('logMerge.entriesText', {
            names: names(read.unknownEntries.map(({ code, title }) => `${code} (${title})`)),
          })}
        </Banner>
      )}
    </>
  );
}
