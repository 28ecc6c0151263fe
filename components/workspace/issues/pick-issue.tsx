import { useState } from 'preact/hooks';
import { searchIssues } from '../../../lib/log/issues/search.ts';
import type { IssueSummary } from '../../../lib/log/issues/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';

interface PickIssueProps {
  title: string;
  text: string;
  choices: readonly IssueSummary[];
  onPick: (id: string) => void;
  /** Offered where a new issue would do as well. */
  onNew?: () => void;
  onClose: () => void;
}

const MOST_SHOWN = 30;

/** Chooses one of many issues by its words or its code. */
export function PickIssue({ title, text, choices, onPick, onNew, onClose }: PickIssueProps) {
  const t = useT();
  const [query, setQuery] = useState('');
  const found = searchIssues(choices, query).slice(0, MOST_SHOWN);
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="dialog__form">
        <p>{text}</p>
        {onNew && (
          <Button icon="plus" onClick={onNew}>
            {t('issue.new')}
          </Button>
        )}
        <TextField type="search" label={t('issue.search')} value={query} onValue={setQuery} />
        {found.length === 0 && <p class="soft">{t('issue.noneFound')}</p>}
        <ul class="issues__choices">
          {found.map(({ issue, content }) => (
            <li key={issue.id}>
              <Button onClick={() => onPick(issue.id)}>
                <span>
                  <b>{issue.code}</b> <SafeText text={issue.title} />{' '}
                  <span class="soft">{t('issue.content', { count: content })}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
