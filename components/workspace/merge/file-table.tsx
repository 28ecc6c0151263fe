import type { FileOutcome } from '../../../lib/log/merge/fold.ts';
import type { MergePlan } from '../../../lib/log/merge/plan.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showDay } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { showNumber } from '../show.ts';

const COUNTS = ['added', 'changed', 'same', 'conflicts'] as const;

/** From the first day to the last on which the findings of a file were made. */
function useDays({ file: { records } }: FileOutcome): string {
  const settings = useSettings();
  const times = records.map(({ finding }) => finding.createdAt).sort();
  const [first, last] = [times[0], times[times.length - 1]];
  if (!first || !last) return '–';
  const [from, to] = [dayIn(first, settings.zone), dayIn(last, settings.zone)];
  return from === to ? showDay(from, settings) : `${showDay(from, settings)} – ${showDay(to, settings)}`;
}

function FileRow({ outcome }: { outcome: FileOutcome }) {
  const t = useT();
  const { language } = useSettings();
  const { name, head, records } = outcome.file;
  const unit = head ? head.unit || head.unitCode : (records[0]?.finding.unit ?? '');
  const show = (value: number) => (value === 0 ? '–' : showNumber(value, language));
  return (
    <tr>
      <th scope="row">
        <SafeText text={unit || t('logMerge.noUnit')} />
        <span class="soft small merge__file">
          {head?.unitCode && `${head.unitCode} · `}
          <bdi>{name}</bdi>
        </span>
      </th>
      <td>{useDays(outcome)}</td>
      <td>{head ? t(`logMerge.preset.${head.preset}`) : t('logMerge.table')}</td>
      <td class="merge__count">{show(records.length)}</td>
      {COUNTS.map((kind) => (
        <td key={kind} class="merge__count">
          {show(outcome[kind])}
        </td>
      ))}
      <td class="merge__count">{head ? show(head.withheld) : '–'}</td>
    </tr>
  );
}

/** What each file brings. */
export function FileTable({ plan }: { plan: MergePlan }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="merge__scroll" tabIndex={0} aria-label={t('logMerge.files')}>
      <table class="mapping merge__files">
        <thead>
          <tr>
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
          {plan.files.map((outcome, index) => (
            <FileRow key={`${index} ${outcome.file.name}`} outcome={outcome} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
