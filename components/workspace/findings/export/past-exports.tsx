import type { ExportRecord } from '../../../../lib/model/export.ts';
import { formatInstant } from '../../../../lib/util/time.ts';
import { usePastExports } from '../../../hooks/use-export-source.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useT } from '../../../ui/i18n.ts';
import { SafeText } from '../../../ui/safe-text.tsx';
import { LoadState } from '../../frame/load-state.tsx';
import { hrefOf } from '../../route.ts';
import { showNumber } from '../../show.ts';
import { filterWords } from './words.ts';
import '../../frame/plain-table.css';

function Line({ record }: { record: ExportRecord }) {
  const t = useT();
  const { language, zone } = useSettings();
  const { at, by, preset, format, pictures, rows, withheld, reason, filter, chosen } = record;
  const from = filterWords(t, filter) || t('export.noFilter');
  const count = (value: number) => showNumber(value, language);
  return (
    <tr>
      <td>{formatInstant(at, zone, language)}</td>
      <td>
        <SafeText text={by || t('export.noName')} />
      </td>
      <td>
        {t(`export.preset.${preset}`)}, {t(`export.format.${format}`)}
        {pictures && ` · ${t('export.withPictures')}`}
      </td>
      <td class="export-past__count">{count(rows)}</td>
      <td class="export-past__count">{count(withheld)}</td>
      <td>
        <SafeText text={chosen ? t('export.chosenOf', { filter: from }) : from} />
      </td>
      <td>
        <SafeText text={reason || t('export.noReason')} />
      </td>
    </tr>
  );
}

/** Who took what out of the log, when, and why where accounts went along; the newest first. */
export function PastExports() {
  const t = useT();
  const live = usePastExports();
  if (live.status !== 'ready') return <LoadState live={live} />;
  const heads = ['when', 'who', 'file', 'rows', 'withheld', 'filter', 'reason'] as const;
  return (
    <div class="page">
      <p>
        <a href={hrefOf({ page: 'findings', id: null })}>{t('bin.back')}</a>
      </p>
      <h1>{t('export.past')}</h1>
      <p class="soft">{t('export.pastWhy')}</p>
      {live.value.length === 0 ? (
        <EmptyState icon="download" title={t('export.pastNone')} />
      ) : (
        <div class="export-past">
          <table class="plain-table">
            <thead>
              <tr>
                {heads.map((name) => (
                  <th key={name} scope="col">
                    {t(`export.head.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {live.value.map((record) => (
                <Line key={record.id} record={record} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
