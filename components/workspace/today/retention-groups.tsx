import type { BulkEdit } from '../../../lib/model/bulk-edit.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { dayIn } from '../../../lib/util/time.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { showDay } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { useBulkEdit } from '../findings/use-bulk-edit.ts';
import { HOLD } from '../retention/hold.ts';
import type { Removals } from '../retention/use-removals.ts';
import { hrefOf } from '../route.ts';
import { showNumber } from '../show.ts';
import { FindingLine } from './finding-line.tsx';
import { SHOWN, TodayGroup } from './today-group.tsx';

const CLOSE: BulkEdit = { change: { status: 'closed' }, addTags: [], removeTags: [] };

interface RetentionGroupsProps {
  removals: Removals;
  /** Answered and never closed. */
  forgotten: readonly Finding[];
  now: Date;
}

/** Whose personal data goes soon, with the way to keep it; and where it stays only because nobody closed the finding. */
export function RetentionGroups({ removals, forgotten, now }: RetentionGroupsProps) {
  const t = useT();
  const settings = useSettings();
  const bulkEdit = useBulkEdit();
  const { soon } = removals;
  const show = (value: number) => showNumber(value, settings.language);
  const dayOf = (at: number) => showDay(dayIn(new Date(at).toISOString(), settings.zone), settings);
  return (
    <>
      <TodayGroup
        title={t('today.group.retention')}
        why={t('today.why.retention')}
        count={soon.length}
        tone="amber"
        more={
          <a class="button button--quiet" href={hrefOf({ page: 'settings' })}>
            {t('retention.title')}
          </a>
        }
      >
        {soon.slice(0, SHOWN).map(({ finding, at }) => (
          <FindingLine
            key={finding.id}
            finding={finding}
            now={now}
            note={t('today.goesOn', { day: dayOf(at) })}
          >
            <Button onClick={() => void bulkEdit([finding.id], HOLD)}>{t('today.hold')}</Button>
          </FindingLine>
        ))}
      </TodayGroup>
      <TodayGroup
        title={t('today.group.forgotten')}
        why={t('today.why.forgotten')}
        count={forgotten.length}
        more={
          <Button
            variant="quiet"
            icon="check"
            onClick={() =>
              void bulkEdit(
                forgotten.map(({ id }) => id),
                CLOSE,
              )
            }
          >
            {t('today.closeAll', { count: show(forgotten.length) })}
          </Button>
        }
      >
        {forgotten.slice(0, SHOWN).map((finding) => (
          <FindingLine key={finding.id} finding={finding} now={now} note={t(`status.${finding.status}`)}>
            <Button onClick={() => void bulkEdit([finding.id], CLOSE)}>{t('today.close')}</Button>
          </FindingLine>
        ))}
      </TodayGroup>
    </>
  );
}
