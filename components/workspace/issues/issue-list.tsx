import type { IssueSummary } from '../../../lib/log/issues/summary.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { useRows } from '../frame/use-rows.ts';
import { hrefOf } from '../route.ts';
import { useRouter } from '../router.ts';
import { showNumber } from '../show.ts';

/** CSS px; issues.css has the same. */
const ROW_HEIGHT = 84;

interface IssueListProps {
  issues: readonly IssueSummary[];
  openId: string | null;
}

function Row({ summary, open, focusable }: { summary: IssueSummary; open: boolean; focusable: boolean }) {
  const t = useT();
  const settings = useSettings();
  const { issue, content, answered, lastAt } = summary;
  const show = (value: number) => showNumber(value, settings.language);
  return (
    <a
      class="issue-row"
      data-focus
      href={hrefOf({ page: 'issues', id: issue.id })}
      aria-current={open || undefined}
      tabIndex={focusable ? 0 : -1}
    >
      <span class="issue-row__title">
        <SafeText text={issue.title} />
      </span>
      <span class="issue-row__facts soft small">
        <b>{issue.code}</b>
        <span>{t('issue.content', { count: show(content) })}</span>
        <span>{t('issue.answered', { count: show(answered) })}</span>
        {lastAt && <span>{t('issue.last', { when: showInstant(lastAt, settings) })}</span>}
      </span>
    </a>
  );
}

/** The issues that pass, walked through by keyboard. */
export function IssueList({ issues, openId }: IssueListProps) {
  const t = useT();
  const router = useRouter();
  const { scroller, start, end, active } = useRows({
    count: issues.length,
    rowHeight: ROW_HEIGHT,
    open: openId ? issues.findIndex(({ issue }) => issue.id === openId) : -1,
    onOpen: (index) => {
      const summary = issues[index];
      if (summary) router.go({ page: 'issues', id: summary.issue.id });
    },
  });
  return (
    <div class="issues__list" ref={scroller}>
      <ul
        aria-label={t('issue.list')}
        style={{
          paddingTop: `${start * ROW_HEIGHT}px`,
          paddingBottom: `${(issues.length - end) * ROW_HEIGHT}px`,
        }}
      >
        {issues.slice(start, end).map((summary, offset) => (
          <li
            key={summary.issue.id}
            data-row={start + offset}
            aria-setsize={issues.length}
            aria-posinset={start + offset + 1}
          >
            <Row summary={summary} open={summary.issue.id === openId} focusable={start + offset === active} />
          </li>
        ))}
      </ul>
    </div>
  );
}
