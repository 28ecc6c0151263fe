import type { Apart } from '../../../lib/log/merge/fold.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { ChoiceRow } from './choice-row.tsx';
import { Shortened } from './shortened.tsx';

interface ApartListProps {
  apart: readonly Apart[];
  onChoose: (key: string, choice: string) => void;
}

/** Findings under an id that another finding has. */
export function ApartList({ apart, onChoose }: ApartListProps) {
  const t = useT();
  const settings = useSettings();
  if (apart.length === 0) return null;
  return (
    <section class="merge__part" aria-labelledby="merge-apart">
      <h2 id="merge-apart">{t('logMerge.apart', { count: apart.length })}</h2>
      <p class="soft">{t('logMerge.apartText')}</p>
      <Shortened
        rows={apart}
        keyOf={({ key }) => key}
        row={({ key, finding, other, chosen }) => (
          <ChoiceRow
            name={key}
            legend={[finding, other].map(({ number, unit, createdAt }, index) => (
              <span key={index === 0 ? 'given' : 'known'} class="merge__line">
                <b>{number}</b> {unit} <span class="soft small">{showInstant(createdAt, settings)}</span>
              </span>
            ))}
            value={chosen}
            options={(['take', 'leave'] as const).map((value) => ({
              value,
              label: t(`logMerge.apart.${value}`),
            }))}
            onValue={(value) => onChoose(key, value)}
          />
        )}
      />
    </section>
  );
}
