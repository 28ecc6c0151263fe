import { useMemo, useState } from 'preact/hooks';
import { claimOf } from '../../../lib/log/claim.ts';
import type { IssueMember, IssueSummary } from '../../../lib/log/issues/summary.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { StatusBadge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { showInstant } from '../../ui/dates.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { type Selection, useSelection } from '../findings/use-selection.ts';
import { hrefOf } from '../route.ts';
import { useRouter } from '../router.ts';
import { IssueForm } from './issue-form.tsx';
import type { IssueActions } from './use-issue-actions.ts';

/** More are read in the log itself. */
const SHOWN_AT_FIRST = 50;

interface IssueMembersProps {
  summary: IssueSummary;
  entries: readonly Clarification[];
  actions: IssueActions;
}

function Member({ member, selection }: { member: IssueMember; selection: Selection }) {
  const t = useT();
  const settings = useSettings();
  const words = member.narrative || member.text;
  return (
    <li class="issue-member">
      <input
        type="checkbox"
        aria-label={t('issue.choose', { number: member.number })}
        checked={selection.has(member.id)}
        onChange={() => selection.toggle(member.id)}
      />
      <a class="issue-member__text" href={hrefOf({ page: 'findings', id: member.id })}>
        {words ? <SafeText text={words} /> : <span class="soft">{t('issue.noText')}</span>}
      </a>
      <span class="soft small">
        {t(`platform.${member.platform}`)} · {showInstant(member.createdAt, settings)}
      </span>
      <StatusBadge status={member.status} />
    </li>
  );
}

/** The findings of an issue; some of them can be taken out, or made an issue of their own. */
export function IssueMembers({ summary, entries, actions }: IssueMembersProps) {
  const t = useT();
  const router = useRouter();
  const [all, showAll] = useState(false);
  const [splitting, split] = useState(false);
  const { members, issue } = summary;
  const shown = all ? members : members.slice(0, SHOWN_AT_FIRST);
  const selection = useSelection(useMemo(() => shown.map(({ id }) => id), [shown]));
  const first = members.find(({ id }) => selection.has(id));
  const release = async () => {
    if (await actions.assign(selection.ids, null)) selection.clear();
  };
  return (
    <section class="issue__part" aria-labelledby="issue-members">
      <div class="issue__bar">
        <h2 id="issue-members">{t('issue.members', { count: members.length })}</h2>
        {selection.ids.length > 0 && (
          <div class="button-row">
            <span role="status">{t('findings.selected', { count: selection.ids.length })}</span>
            <Button icon="plus" onClick={() => split(true)}>
              {t('issue.split')}
            </Button>
            <Button icon="close" onClick={() => void release()}>
              {t('issue.release')}
            </Button>
          </div>
        )}
      </div>
      {members.length === 0 && <p class="soft">{t('issue.empty')}</p>}
      <ul class="issue__members">
        {shown.map((member) => (
          <Member key={member.id} member={member} selection={selection} />
        ))}
      </ul>
      {shown.length < members.length && (
        <Button onClick={() => showAll(true)}>{t('issue.showAll', { count: members.length })}</Button>
      )}
      {splitting && (
        <IssueForm
          title={t('issue.splitTitle', { count: selection.ids.length })}
          start={{
            title: first ? claimOf([first]) : '',
            theme: issue.theme,
            clarificationId: null,
          }}
          entries={entries}
          onClose={() => split(false)}
          onSave={async (input) => {
            const id = await actions.create(input, selection.ids);
            if (id) router.go({ page: 'issues', id });
            return id !== null;
          }}
        />
      )}
    </section>
  );
}
