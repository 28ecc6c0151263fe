import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../lib/model/finding.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useT } from '../../ui/i18n.ts';
import { SafeText } from '../../ui/safe-text.tsx';
import { DueBadge } from '../findings/due-badge.tsx';
import { hrefOf } from '../route.ts';

/** Enough to know the claim by. */
const WORDS = 140;

/** The claim in the officer's words, else the beginning of the post. */
const wordsOf = ({ narrative, text }: Finding): string => (narrative || text).trim().slice(0, WORDS);

interface FindingLineProps {
  finding: Finding;
  now: Date;
  /** What is said in the place of the deadline. */
  note?: string;
  /** Buttons. */
  children: ComponentChildren;
}

/** One finding in a line: what it claims, how long there is, and what can be done at once. */
export function FindingLine({ finding, now, note, children }: FindingLineProps) {
  const t = useT();
  const settings = useSettings();
  return (
    <li class="today__row">
      <div class="today__what">
        <a data-today href={hrefOf({ page: 'findings', id: finding.id })}>
          <SafeText text={wordsOf(finding) || t('today.noWords')} />
        </a>
        <p class="soft small">
          {finding.number} · {t(`platform.${finding.platform}`)}
          {finding.assignee && ` · ${finding.assignee}`}
        </p>
      </div>
      <div class="today__due">
        {note ? <span class="soft">{note}</span> : <DueBadge finding={finding} rules={settings} now={now} />}
      </div>
      <div class="today__actions">{children}</div>
    </li>
  );
}
