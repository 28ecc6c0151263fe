import { canMove } from '../../../../lib/log/status.ts';
import { type FindingFields, STATUSES } from '../../../../lib/model/finding.ts';
import type { FindingRecord } from '../../../hooks/use-log.ts';
import { Select, TextArea } from '../../../ui/field.tsx';
import { useT } from '../../../ui/i18n.ts';
import { Pairs } from '../../frame/pairs.tsx';
import { hrefOf } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useAutosave } from './use-autosave.ts';

/** What was decided, where it stands, and the officer's notes: the two that can be changed here. */
export function FindingHandling({ record: { finding, entries } }: { record: FindingRecord }) {
  const t = useT();
  const command = useCommand();
  const change = async (fields: Partial<FindingFields>): Promise<boolean> =>
    (await command('changeFindings', { ids: [finding.id], change: fields })).ok;
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
          [t('finding.escalatedTo'), finding.escalation?.to],
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
        label={t('finding.notes')}
        hint={<span role="status">{notes.saved && t('finding.saved')}</span>}
        rows={3}
        maxLength={5_000}
        value={notes.value}
        onValue={notes.change}
        onBlur={notes.flush}
      />
    </section>
  );
}
