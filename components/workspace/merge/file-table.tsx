import type { FileCounts } from '../../../lib/log/merge/fold.ts';
import type { MergePlan } from '../../../lib/log/merge/plan.ts';
import type { OfficeFile } from '../../../lib/log/merge/types.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { shortDay, showDay } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { showNumber } from '../show.ts';

const COUNTS = ['added', 'changed', 'same', 'conflicts'] as const;

/** From the first day to the last on which the findings of a file were made. */
function useDays({ records }: OfficeFile): string {
  const settings = useSettings();
  const days = records.map(({ finding }) => dayIn(finding.createdAt, settings.zone)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '–';
  if (first === last) return showDay(first, settings);
  const from = first.slice(0, 4) === last.slice(0, 4) ? shortDay(first) : showDay(first, settings);
  return `${from} – ${showDay(last, settings)}`;
}

interface FileRowProps {
  file: OfficeFile;
  /** What it brings; null of a file that is left out. */
  counts: FileCounts | null;
  onTake: (take: boolean) => void;
}

function FileRow({ file, counts, onTake }: FileRowProps) {
  const t = useT();
  const { language } = useSettings();
  const days = useDays(file);
  const { name, head, records } = file;
  const unit = (head ? head.unit || head.unitCode : records[0]?.finding.unit) || t('logMerge.noUnit');
  const show = (value: number) => (value === 0 ? '–' : showNumber(value, language));
  return (
    <tr class={counts ? undefined : 'soft'}>
      <td>
        <input
          type="checkbox"
          aria-label={t('logMerge.takeFile', { unit, name })}
          checked={counts !== null}
          onChange={({ currentTarget }) => onTake(currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <SafeText text={unit} />
        <span class="soft small merge__file">
          {head?.unitCode && `${head.unitCode} · `}
          <bdi>{name}</bdi>
        </span>
      </th>
      <td>{days}</td>
      <td>{head ? t(`logMerge.preset.${head.preset}`) : t('logMerge.table')}</td>
      <td class="merge__count">{show(records.length)}</td>
      {COUNTS.map((kind) => (
        <td key={kind} class="merge__count">
          {counts ? show(counts[kind]) : '–'}
        </td>
      ))}
      <td class="merge__count">{head ? show(head.withheld) : '–'}</td>
    </tr>
  );
}

interface FileTableProps {
  files: readonly OfficeFile[];
  plan: MergePlan;
  onTake: (file: OfficeFile, take: boolean) => void;
}

/** What each file brings, and whether it is taken at all. */
export function FileTable({ files, plan, onTake }: FileTableProps) {
  const t = useT();
  const outcomes = new Map(plan.files.map((outcome) => [outcome.file, outcome]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="merge__scroll" tabIndex={0} aria-label={t('logMerge.files')}>
      <table class="mapping merge__files">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('logMerge.head.take')}</span>
            </th>
            <th scope="col">{t('logMerge.head.unit')}</th>
            <th scope="col">{t('logMerge.head.period')}</th>
            <th scope="col">{t('logMerge.head.preset')}</th>
            {(['rows', ...COUNTS, 'withheld'] as const).map((name) => (
              <th key={name} scope="col" class="merge__count">
                {t(`logMerge.head.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map((file, index) => (
            <FileRow
              key={`${index} ${file.name}`}
              file={file}
              counts={outcomes.get(file) ?? null}
              onTake={(take) => onTake(file, take)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
