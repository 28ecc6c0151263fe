import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type IssueMember, type IssueSummary, totalReach } from '../../../lib/log/issues/summary.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useRecordsOf } from '../../hooks/use-listing.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { VerdictBadge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { SafeText } from '../../ui/safe-text.tsx';
import { Pairs } from '../frame/pairs.tsx';
import { hrefOf } from '../route.ts';
import { useRouter } from '../router.ts';
import { showNumber } from '../show.ts';
import { IssueForm } from './issue-form.tsx';
import { IssueMembers } from './issue-members.tsx';
import { IssueTimeline } from './issue-timeline.tsx';
import { PickIssue } from './pick-issue.tsx';
import type { IssueActions } from './use-issue-actions.ts';

interface IssueDetailProps {
  summary: IssueSummary;
  /** The other issues that stand. */
  others: readonly IssueSummary[];
  entries: readonly Clarification[];
  actions: IssueActions;
}

/** Counts are read only for so many posts: each is a record with the whole post. */
const MOST_READ = 2_000;

function Figures({ summary, entry }: { summary: IssueSummary; entry: Clarification | null }) {
  const t = useT();
  const settings = useSettings();
  const { issue, members, content, answered, platforms, firstAt, lastAt } = summary;
  const show = (value: number) => showNumber(value, settings.language);
  const ids = useMemo(() => members.slice(0, MOST_READ).map(({ id }) => id), [members]);
  const reach = totalReach(useRecordsOf(ids).findings);
  return (
    <Pairs
      rows={[
        [t('issue.figure.content'), show(content)],
        [
          t('issue.figure.answered'),
          content > 0
            ? t('issue.share', { count: show(answered), share: Math.round((answered / content) * 100) })
            : null,
        ],
        [
          t('issue.figure.reach'),
          reach.known > 0
            ? t('issue.reach', { total: show(reach.total), known: show(reach.known), all: show(content) })
            : null,
        ],
        [t('issue.figure.platforms'), platforms.map((key) => t(`platform.${key}`)).join(', ')],
        [t('issue.figure.first'), firstAt && showInstant(firstAt, settings)],
        [t('issue.figure.last'), lastAt && showInstant(lastAt, settings)],
        [t('finding.theme'), issue.theme && t(`theme.${issue.theme}`)],
        [
          t('issue.entry'),
          entry && (
            <a href={hrefOf({ page: 'library', view: 'entry', id: entry.id })}>
              {entry.code} · {entry.title} <VerdictBadge verdict={entry.verdict} />
            </a>
          ),
        ],
      ]}
    />
  );
}

interface AnswerRestProps {
  members: readonly IssueMember[];
  entry: Clarification | null;
  actions: IssueActions;
}

/** Offers to name the issue's entry in its findings that name none. */
function AnswerRest({ members, entry, actions }: AnswerRestProps) {
  const t = useT();
  const { language } = useSettings();
  const without = members.filter(({ clarificationId, status }) => !clarificationId && status !== 'duplicate');
  if (!entry || without.length === 0) return null;
  const words = { code: entry.code, count: showNumber(without.length, language) };
  const take = () =>
    actions.answerWith(
      without.map(({ id }) => id),
      entry,
    );
  return (
    <Banner
      tone="grey"
      actions={
        <Button icon="check" onClick={() => void take()}>
          {t('issue.answerWith', words)}
        </Button>
      }
    >
      {t('issue.unanswered', words)}
    </Banner>
  );
}

/** One issue: what it claims, how far it went, how it was answered. */
export function IssueDetail({ summary, others, entries, actions }: IssueDetailProps) {
  const t = useT();
  const router = useRouter();
  const [dialog, open] = useState<'edit' | 'merge' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { issue, members } = summary;
  const entry = entries.find(({ id }) => id === issue.clarificationId) ?? null;
  const close = () => open(null);
  useEffect(() => {
    if (window.matchMedia('(max-width: 900px)').matches) heading.current?.focus();
  }, []);
  const leaveAfter = async (change: Promise<boolean>, id: string | null) => {
    if (await change) router.go({ page: 'issues', id });
  };
  return (
    <article class="issue">
      <div class="issue__bar">
        <a class="issue__back" href={hrefOf({ page: 'issues', id: null })}>
          <Icon name="back" />
          {t('issue.back')}
        </a>
        <b>{issue.code}</b>
        <div class="button-row">
          <Button icon="edit" onClick={() => open('edit')}>
            {t('action.edit')}
          </Button>
          {others.length > 0 && (
            <Button icon="link" onClick={() => open('merge')}>
              {t('issue.merge')}
            </Button>
          )}
          <Button
            variant="danger"
            icon="trash"
            onClick={() => void leaveAfter(actions.remove(issue.id), null)}
          >
            {t('action.delete')}
          </Button>
        </div>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        <SafeText text={issue.title} />
      </h1>
      <Figures summary={summary} entry={entry} />
      <AnswerRest members={members} entry={entry} actions={actions} />
      {members.length > 0 && <IssueTimeline members={members} />}
      <IssueMembers summary={summary} entries={entries} actions={actions} />
      {dialog === 'edit' && (
        <IssueForm
          title={t('issue.editTitle')}
          start={issue}
          entries={entries}
          onSave={(input) => actions.change(issue.id, input)}
          onClose={close}
        />
      )}
      {dialog === 'merge' && (
        <PickIssue
          title={t('issue.mergeTitle')}
          text={t('issue.mergeText', { code: issue.code })}
          choices={others}
          onPick={(into) => void leaveAfter(actions.merge([issue.id], into), into)}
          onClose={close}
        />
      )}
    </article>
  );
}
