import { maskHandle } from '../../../lib/log/handle.ts';
import type { LogRow } from '../../../lib/log/rows.ts';
import type { LogColumnId } from '../../../lib/model/columns.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import type { TableColumn } from '../../../lib/util/table.ts';
import { formatInstant } from '../../../lib/util/time.ts';
import { StatusBadge } from '../../ui/badge.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { showNumber } from '../show.ts';
import { DueBadge } from './due-badge.tsx';

/** UTF-16 units of a text that can show in a cell. */
const CELL_TEXT = 160;

/** `21 Nov 20.14`, with the year where it is not this one. The zone is named once, in the head. */
export function showTime(iso: string, { zone, language }: Pick<Settings, 'zone' | 'language'>): string {
  const [day, month, year, time] = formatInstant(iso, zone, language).split(' ');
  return [day, month, year === String(new Date().getFullYear()) ? '' : year, time].filter(Boolean).join(' ');
}

function Claim({ row: { finding } }: { row: LogRow }) {
  const t = useT();
  if (finding.narrative) return <SafeText text={finding.narrative.slice(0, CELL_TEXT)} />;
  return (
    <span class="soft">
      {finding.text ? <SafeText text={finding.text.slice(0, CELL_TEXT)} /> : t('findings.noNarrative')}
    </span>
  );
}

interface CellContentProps {
  id: LogColumnId;
  /** What an export would write into the cell. */
  column: TableColumn<LogRow>;
  row: LogRow;
  place: Settings;
  now: Date;
}

/** A cell of the table: what the export writes, shown shorter, or with the look that belongs to it. */
export function CellContent({ id, column, row, place, now }: CellContentProps) {
  const t = useT();
  const { finding } = row;
  if (id === 'narrative') return <Claim row={row} />;
  if (id === 'status') return <StatusBadge status={finding.status} />;
  if (id === 'due') return <DueBadge finding={finding} rules={place} now={now} />;
  if (id === 'handle') return <bdi>{maskHandle(finding.handle)}</bdi>;
  const value = column.value(row);
  if (value === null || value === '')
    return id === 'decision' ? <span class="soft">{t('findings.notYet')}</span> : null;
  if (typeof value === 'number') return <>{showNumber(value, place.language)}</>;
  if (column.kind === 'date') return <>{showTime(value, place)}</>;
  return <SafeText text={value.slice(0, CELL_TEXT)} />;
}
