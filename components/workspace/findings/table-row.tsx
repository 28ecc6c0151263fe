import { maskHandle } from '../../../lib/log/handle.ts';
import type { LogRow } from '../../../lib/log/rows.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { formatInstant } from '../../../lib/util/time.ts';
import { StatusBadge } from '../../ui/badge.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { hrefOf } from '../route.ts';
import { useRouter } from '../router.ts';

export const TABLE_ROW_HEIGHT = 36;
/** UTF-16 units of a text that can show in a cell. */
const CELL_TEXT = 160;

export type Place = Pick<Settings, 'zone' | 'language'>;

/** `21 Nov 20.14`, with the year where it is not this one. The zone is named once, in the head. */
function showTime(iso: string, { zone, language }: Place): string {
  const [day, month, year, time] = formatInstant(iso, zone, language).split(' ');
  return [day, month, year === String(new Date().getFullYear()) ? '' : year, time].filter(Boolean).join(' ');
}

interface TableRowProps {
  row: LogRow;
  index: number;
  place: Place;
  open: boolean;
  selected: boolean;
  focusable: boolean;
  onToggle: (id: string) => void;
}

const Claim = ({ row: { finding } }: { row: LogRow }) => {
  const t = useT();
  if (finding.narrative) return <SafeText text={finding.narrative.slice(0, CELL_TEXT)} />;
  return (
    <span class="soft">
      {finding.text ? <SafeText text={finding.text.slice(0, CELL_TEXT)} /> : t('findings.noNarrative')}
    </span>
  );
};

export function TableRow({ row, index, place, open, selected, focusable, onToggle }: TableRowProps) {
  const t = useT();
  const router = useRouter();
  const { finding, clarification, firstReply } = row;
  const found = showTime(finding.createdAt, place);
  const tabIndex = focusable ? 0 : -1;
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      class={open ? 'table__row table__row--open' : 'table__row'}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a, .cell--check')) return;
        router.go({ page: 'findings', id: finding.id });
      }}
    >
      <td class="cell--check">
        <input
          type="checkbox"
          aria-label={t('findings.select', { when: found })}
          checked={selected}
          tabIndex={tabIndex}
          onChange={() => onToggle(finding.id)}
        />
      </td>
      <td class="cell--foundAt">{found}</td>
      <td class="cell--platform">{t(`platform.${finding.platform}`)}</td>
      <td class="cell--handle">
        <bdi>{maskHandle(finding.handle)}</bdi>
      </td>
      <td class="cell--narrative">
        <a
          data-focus
          href={hrefOf({ page: 'findings', id: finding.id })}
          aria-current={open || undefined}
          tabIndex={tabIndex}
        >
          <Claim row={row} />
        </a>
      </td>
      <td class="cell--theme">{finding.theme && t(`theme.${finding.theme}`)}</td>
      <td class="cell--decision">
        {finding.decision ? (
          t(`decision.${finding.decision}`)
        ) : (
          <span class="soft">{t('findings.notYet')}</span>
        )}
      </td>
      <td class="cell--status">
        <StatusBadge status={finding.status} />
      </td>
      <td class="cell--clarification">{clarification?.code}</td>
      <td class="cell--repliedAt">{firstReply && showTime(firstReply.copiedAt, place)}</td>
    </tr>
  );
}
