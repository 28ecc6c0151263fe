import { namesOfficers, quiet, sharedFinding, sharedHistory, sharedReply } from '../../log/presets.ts';
import type { Finding } from '../../model/finding.ts';
import type { HistoryEvent } from '../../model/history.ts';
import type { Issue } from '../../model/issue.ts';
import {
  LOG_FILE_FORMAT,
  LOG_FILE_SCHEMA,
  type LogEntry,
  type LogFileHead,
  type LogFileLine,
  type Preset,
} from '../../model/log-file.ts';
import type { Reply } from '../../model/reply.ts';
import { withoutLinks } from '../../util/mentions.ts';

/** A finding with everything that leaves with it. */
export interface LogRecord {
  finding: Finding;
  history: readonly HistoryEvent[];
  replies: readonly Reply[];
}

export interface LogFileParts {
  head: Omit<LogFileHead, 'format' | 'schema' | 'findings'>;
  issues: readonly Issue[];
  entries: readonly LogEntry[];
}

/** An issue as it leaves: its title is written by officers, as narratives are. */
const sharedIssue = (preset: Preset, issue: Issue): Issue => {
  if (preset === 'internal') return issue;
  const title = quiet(issue.title);
  return namesOfficers(preset)
    ? { ...issue, title }
    : { ...issue, title: withoutLinks(title), createdBy: '' };
};

const line = (value: LogFileHead | LogFileLine): string => `${JSON.stringify(value)}\n`;

/** The lines before the findings; `count` is how many findings follow. */
export function logFileHead({ head, issues, entries }: LogFileParts, count: number): string {
  const named = namesOfficers(head.preset);
  return [
    line({
      ...head,
      exportedBy: named ? head.exportedBy : '',
      format: LOG_FILE_FORMAT,
      schema: LOG_FILE_SCHEMA,
      findings: count,
    }),
    ...issues.map((issue) => line({ kind: 'issue', issue: sharedIssue(head.preset, issue) })),
    ...entries.map((entry) => line({ kind: 'entry', entry })),
  ].join('');
}

/** One finding as a line, without what its preset leaves out. */
export const logFileLine = (
  preset: LogFileHead['preset'],
  { finding, history, replies }: LogRecord,
): string =>
  line({
    kind: 'finding',
    finding: sharedFinding(preset, finding),
    history: sharedHistory(preset, history),
    replies: replies.map((reply) => sharedReply(preset, reply, finding)),
  });
