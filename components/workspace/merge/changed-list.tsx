import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../../../lib/locales/app.ts';
import { PARTS } from '../../../lib/log/merge/parts.ts';
import type { MergePlan, StoredLog } from '../../../lib/log/merge/plan.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { eventValues } from '../../../lib/model/history.ts';
import { isEqual } from '../../../lib/util/equal.ts';
import { useT } from '../../ui/i18n.ts';
import { FIELD_LABELS } from '../findings/detail/history-words.ts';
import { FindingLine } from './finding-line.tsx';
import { Shortened } from './shortened.tsx';

/** The names of the fields in which two versions differ. */
const differing = (before: Finding, after: Finding): string[] => {
  const fields = PARTS.flat().filter((field) => !isEqual(before[field], after[field]));
  return [...new Set(fields.flatMap((field) => Object.keys(eventValues(field, after[field]))))];
};

/** Findings of the log that the plan changes, with the fields. */
function changesOf({ writes }: MergePlan, { records, ofPosts }: StoredLog) {
  const known = new Map(ofPosts.map((finding) => [finding.id, finding]));
  return writes.flatMap((write) => {
    if (write.kind !== 'finding' || write.was === null) return [];
    const { finding } = write;
    const before = records.get(finding.id)?.finding ?? known.get(finding.id);
    return before ? [{ finding, fields: differing(before, finding) }] : [];
  });
}

/** Which findings of the log would change, and in what, for whoever wants to see it first. */
export function ChangedList({ plan, stored }: { plan: MergePlan; stored: StoredLog }) {
  const t = useT();
  const changes = useMemo(() => changesOf(plan, stored), [plan, stored]);
  if (changes.length === 0) return null;
  return (
    <details class="merge__changed">
      <summary>{t('logMerge.changed', { count: changes.length })}</summary>
      <Shortened
        rows={changes}
        keyOf={({ finding }) => finding.id}
        row={({ finding, fields }) => (
          <>
            <FindingLine finding={finding} />
            <span class="soft small">
              {fields.length > 0
                ? t('logMerge.changedFields', {
                    names: fields
                      .map((field) => t(FIELD_LABELS[field] ?? ('finding.clarification' as MessageKey)))
                      .join(', '),
                  })
                : t('logMerge.changedHistory')}
            </span>
          </>
        )}
      />
    </details>
  );
}
