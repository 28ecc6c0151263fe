import { trustAt, wrongClocks } from '../../../lib/log/merge/clocks.ts';
import type { MergePlan } from '../../../lib/log/merge/plan.ts';
import { sharedCodes } from '../../../lib/log/merge/same-codes.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { useT } from '../../ui/i18n.ts';
import { hrefOf } from '../route.ts';
import { TableLosses } from './table-losses.tsx';
import type { ReadFiles } from './use-merge-files.ts';
import { useNames } from './use-names.ts';

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
  const ids = new Set(files.flatMap(({ records }) => records.map(({ finding }) => finding.id)));
  const binned = [...ids].filter((id) => read.stored.records.get(id)?.finding.deletedAt).length;
  const named = new Set(files.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const unknown = read.unknownEntries.filter(({ id }) => named.has(id));
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
      {binned > 0 && (
        <Banner
          tone="grey"
          title={t('logMerge.binned', { count: binned })}
          actions={
            <a class="button" href={hrefOf({ page: 'findings', view: 'bin', id: null })}>
              {t('bin.title')}
            </a>
          }
        >
          {t('logMerge.binnedText')}
        </Banner>
      )}
      <TableLosses files={files} />
      {unknown.length > 0 && (
        <Banner tone="grey" title={t('logMerge.entries')}>
          {t('logMerge.entriesText', {
            names: names(unknown.map(({ code, title }) => `${code} (${title})`)),
          })}
        </Banner>
      )}
    </>
  );
}
