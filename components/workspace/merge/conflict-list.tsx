import type { MessageKey } from '../../../lib/locales/app.ts';
import type { Conflict, Side } from '../../../lib/log/merge/types.ts';
import { eventValues } from '../../../lib/model/history.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { FIELD_LABELS, valueWords } from '../findings/detail/history-words.ts';
import { showNumber } from '../show.ts';
import { ChoiceRow } from './choice-row.tsx';
import { ChooseAll } from './choose-all.tsx';
import { FindingLine } from './finding-line.tsx';
import { Shortened } from './shortened.tsx';
import type { Choose } from './use-plan.ts';

/** The fields of one version that differ, in words. */
function Values({ conflict, side }: { conflict: Conflict; side: Side }) {
  const t = useT();
  const place = useSettings();
  const finding = conflict[side];
  const values = conflict.fields.flatMap((field) => Object.entries(eventValues(field, finding[field])));
  const words = { t, place, entries: [] };
  return (
    <>
      <dl class="pairs">
        {values.map(([field, value]) => (
          <div key={field} class="merge__value">
            <dt>{t(FIELD_LABELS[field] ?? ('finding.clarification' as MessageKey))}</dt>
            <dd>
              <SafeText text={value === null ? t('logMerge.empty') : valueWords(field, value, words)} />
            </dd>
          </div>
        ))}
      </dl>
      <span class="soft small">
        {t('logMerge.changedAt', { when: showInstant(finding.updatedAt, place) })}
      </span>
    </>
  );
}

const SIDES: readonly Side[] = ['current', 'incoming'];

interface ConflictListProps {
  conflicts: readonly Conflict[];
  onChoose: Choose;
}

/** Parts that both sides changed: both versions, and which one goes on. */
export function ConflictList({ conflicts, onChoose }: ConflictListProps) {
  const t = useT();
  const { language } = useSettings();
  if (conflicts.length === 0) return null;
  const label = ({ proposed, file }: Conflict, side: Side) =>
    t(`logMerge.side.${side}`, { file }) + (proposed === side ? ` · ${t('logMerge.proposed')}` : '');
  return (
    <section class="merge__part" aria-labelledby="merge-conflicts">
      <h2 id="merge-conflicts">
        {t('logMerge.conflicts', { count: showNumber(conflicts.length, language) })}
      </h2>
      <p class="soft">{t('logMerge.conflictsText')}</p>
      <ChooseAll
        count={conflicts.length}
        options={[
          { value: 'current', label: t('logMerge.side.current') },
          { value: 'incoming', label: t('logMerge.side.files') },
          { value: 'proposed', label: t('logMerge.proposedAll') },
        ]}
        onValue={(value) => {
          for (const side of SIDES)
            onChoose(
              conflicts
                .filter(({ proposed }) => (value === 'proposed' ? proposed : value) === side)
                .map(({ key }) => key),
              side,
            );
        }}
      />
      <Shortened
        rows={conflicts}
        keyOf={({ key }) => key}
        row={(conflict) => (
          <ChoiceRow
            name={conflict.key}
            legend={<FindingLine finding={conflict.current} />}
            value={conflict.chosen}
            options={SIDES.map((side) => ({
              value: side,
              label: label(conflict, side),
              children: <Values conflict={conflict} side={side} />,
            }))}
            onValue={(side) => onChoose([conflict.key], side)}
          />
        )}
      />
    </section>
  );
}
