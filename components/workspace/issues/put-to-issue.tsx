import { useMemo, useState } from 'preact/hooks';
import { claimOf } from '../../../lib/log/claim.ts';
import { summarise } from '../../../lib/log/issues/summary.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { useIssues } from '../../hooks/use-issues.ts';
import { useLibrary } from '../../hooks/use-library.ts';
import { useT } from '../../ui/i18n.ts';
import { IssueForm } from './issue-form.tsx';
import { PickIssue } from './pick-issue.tsx';
import { useIssueActions } from './use-issue-actions.ts';

interface PutToIssueProps {
  ids: readonly string[];
  /** The whole log: how large each issue is, and what the new one would claim. */
  findings: readonly Finding[];
  onClose: () => void;
}

/** Puts findings to an issue that is there, or makes a new one of them. */
export function PutToIssue({ ids, findings, onClose }: PutToIssueProps) {
  const t = useT();
  const issues = useIssues();
  const library = useLibrary();
  const actions = useIssueActions();
  const [making, make] = useState(false);
  const known = issues.status === 'ready' ? issues.value : null;
  const choices = useMemo(() => summarise(known ?? [], findings), [known, findings]);
  if (!known || library.status !== 'ready') return null;
  const first = findings.find(({ id }) => ids.includes(id));
  if (making || choices.length === 0)
    return (
      <IssueForm
        title={t('issue.splitTitle', { count: ids.length })}
        start={{
          title: first ? claimOf([first]) : '',
          theme: first?.theme ?? null,
          clarificationId: first?.clarificationId ?? null,
        }}
        entries={library.value}
        onClose={onClose}
        onSave={async (input) => (await actions.create(input, [...ids])) !== null}
      />
    );
  return (
    <PickIssue
      title={t('issue.putTitle', { count: ids.length })}
      text={t('issue.putText')}
      choices={choices}
      onNew={() => make(true)}
      onPick={async (id) => {
        if (await actions.assign([...ids], id)) onClose();
      }}
      onClose={onClose}
    />
  );
}
