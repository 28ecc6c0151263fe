import { deadlineOf } from '../../../../lib/log/deadline.ts';
import { canMove } from '../../../../lib/log/status.ts';
import { type FindingFields, STATUSES } from '../../../../lib/model/finding.ts';
import type { FindingRecord } from '../../../hooks/use-log.ts';
import { useNow } from '../../../hooks/use-now.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { Select, TextArea } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';
import { Pairs } from '../../frame/pairs.tsx';
import { hrefOf } from '../../route.ts';
import { DueBadge } from '../due-badge.tsx';
import { useAutosave } from './use-autosave.ts';

interface FindingHandlingProps {
  record: FindingRecord;
  change: (fields: Partial<FindingFields>) => Promise<boolean>;
}

/** What was decided, until when something is due, where it stands, and the officer's words. */
export function FindingHandling({ record: { finding, entries }, change }: FindingHandlingProps) {
  const t = useT();
  const settings = useSettings();
  const now = useNow();
  const narrative = useAutosave(finding.narrative, (value) => change({ narrative: value }));
  const notes = useAutosave(finding.notes, (value) => change({ notes: value }));
  const entry = entries.find(({ id }) => id === finding.clarificationId);
  return (
    <section class="detail__section">
      <h2>{t('finding.handling')}</h2>
      <Pairs
        rows={[
          [
            t('finding.decision'),
            finding.decision ? t(`decision.${finding.decision}`) : t('findings.undecided'),
          ],
          [
            t('column.due'),
            deadlineOf(finding, settings) && (
              <DueBadge key="due" finding={finding} rules={settings} now={now} />
            ),
          ],
          [
            t('finding.clarification'),
            entry && (
              <>
                <a href={hrefOf({ page: 'library', view: 'entry', id: entry.id })}>{entry.code}</a>
                {', '}
                {t('finding.version', { version: finding.clarificationVersion ?? entry.version })}
              </>
            ),
          ],
        ]}
      />
      <Select
        label={t('finding.status')}
        value={finding.status}
        choices={STATUSES.filter((to) => canMove(finding.status, to)).map((value) => ({
          value,
          label: t(`status.${value}`),
        }))}
        onValue={(status) => void change({ status })}
      />
      <TextArea
        label={t('finding.narrative')}
        hint={<span role="status">{narrative.saved && t('finding.saved')}</span>}
        rows={2}
        maxLength={2_000}
        value={narrative.value}
        onValue={narrative.change}
        onBlur={narrative.flush}
      />
      <TextArea
        label={t('finding.notes')}
        hint={<span role="status">{notes.saved && t('finding.saved')}</span>}
        rows={3}
        maxLength={5_000}
        value={notes.value}
        onValue={notes.change}
        onBlur={notes.flush}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={finding.hold}
          onChange={(event) => void change({ hold: event.currentTarget.checked })}
        />
        {t('finding.hold')}
      </label>
    </section>
  );
}
