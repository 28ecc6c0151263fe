import type { Apart } from '../../../lib/log/merge/fold.ts';
import { useT } from '../../ui/i18n.ts';
import { ChoiceRow } from './choice-row.tsx';
import { FindingLine } from './finding-line.tsx';
import { Shortened } from './shortened.tsx';
import type { Choose } from './use-plan.ts';

interface ApartListProps {
  apart: readonly Apart[];
  onChoose: Choose;
}

/** Findings under an id that another finding has. */
export function ApartList({ apart, onChoose }: ApartListProps) {
  const t = useT();
  if (apart.length === 0) return null;
  return (
    <section class="merge__part" aria-labelledby="merge-apart">
      <h2 id="merge-apart">{t('logMerge.apart', { count: apart.length })}</h2>
      <p class="soft">{t('logMerge.apartText')}</p>
      <Shortened
        rows={apart}
        keyOf={({ key }) => key}
        row={({ key, file, finding, other, chosen }) => (
          <ChoiceRow
            name={key}
            legend={
              <>
                <span class="merge__line soft small">{t('logMerge.apart.from', { file })}</span>
                <FindingLine finding={finding} />
                <span class="merge__line soft small">{t('logMerge.apart.other')}</span>
                <FindingLine finding={other} />
              </>
            }
            value={chosen}
            options={(['take', 'leave'] as const).map((value) => ({
              value,
              label: t(`logMerge.apart.${value}`),
            }))}
            onValue={(value) => onChoose([key], value)}
          />
        )}
      />
    </section>
  );
}
