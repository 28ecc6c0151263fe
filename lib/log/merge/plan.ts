import type { Finding } from '../../model/finding.ts';
import { eventValues, type HistoryEvent } from '../../model/history.ts';
import type { Issue } from '../../model/issue.ts';
import type { MergeWrite } from '../../model/merge.ts';
import { isEqual } from '../../util/equal.ts';
import { type Fold, foldFiles } from './fold.ts';
import { mergeIssues } from './issues.ts';
import { type SamePost, samePostChanges, samePosts } from './same-posts.ts';
import type { IsTrusted } from './settle.ts';
import type { Choices, Conflict, LogRecord, OfficeFile } from './types.ts';

/** What is in the log already, as far as the files speak of it. */
export interface StoredLog {
  /** Records under the ids that the files name. */
  records: ReadonlyMap<string, LogRecord>;
  /** Findings of the posts that the files name. */
  ofPosts: readonly Finding[];
  /** Issues by id. */
  issues: ReadonlyMap<string, Issue>;
}

export interface PlanContext {
  isTrusted: IsTrusted;
  /** Code of this office, or its name. */
  ownUnit: string;
  /** What the person chose, by key of conflict, post or finding; the rest is done as proposed. */
  choices: Choices;
  stamp: { at: string; by: string; newId: () => string };
}

export interface MergePlan extends Pick<Fold, 'files' | 'apart' | 'conflicts'> {
  samePosts: SamePost[];
  writes: MergeWrite[];
  /** Findings that were not in the log. */
  added: number;
  /** Findings in the log that change. */
  changed: number;
}

type Stamp = PlanContext['stamp'];

const eventsFor = (
  findingId: string,
  fields: readonly (keyof Finding)[],
  from: Partial<Finding>,
  to: Partial<Finding>,
  { at, by, newId }: Stamp,
): HistoryEvent[] =>
  fields.flatMap((name) => {
    const was = eventValues(name, from[name]);
    return Object.entries(eventValues(name, to[name]))
      .filter(([field, value]) => was[field] !== value)
      .map(([field, value]) => ({
        id: newId(),
        findingId,
        at,
        by,
        field,
        from: was[field] ?? null,
        to: value,
      }));
  });

/** Tells in the history which version was put aside; without it the same file would ask the same question again. */
function recordChoices(records: Map<string, LogRecord>, conflicts: readonly Conflict[], stamp: Stamp): void {
  for (const { findingId, fields, chosen, current, incoming } of conflicts) {
    const record = records.get(findingId);
    if (!record) continue;
    const [winner, loser] = chosen === 'current' ? [current, incoming] : [incoming, current];
    const events = eventsFor(findingId, fields, loser, winner, stamp);
    records.set(findingId, {
      ...record,
      finding: { ...record.finding, updatedAt: stamp.at },
      history: [...record.history, ...events],
    });
  }
}

function applySamePosts(records: Map<string, LogRecord>, posts: readonly SamePost[], stamp: Stamp): void {
  for (const { findings, chosen } of posts)
    for (const [id, change] of samePostChanges(findings, chosen)) {
      const before = findings.find((finding) => finding.id === id);
      const record = records.get(id) ?? (before && { finding: before, history: [], replies: [] });
      if (!record) continue;
      const { finding } = record;
      const decidedAt = finding.decidedAt ?? (change.status ? stamp.at : null);
      const fields = Object.keys(change) as (keyof Finding)[];
      records.set(id, {
        ...record,
        finding: { ...finding, ...change, decidedAt, updatedAt: stamp.at },
        history: [...record.history, ...eventsFor(id, fields, finding, change, stamp)],
      });
    }
}

/** What has to be written of a record; null where nothing has. */
function writeOf(record: LogRecord, before: LogRecord | undefined, stored: Finding | undefined) {
  const known = new Map(before?.history.map((event) => [event.id, event]));
  const replies = new Map(before?.replies.map((reply) => [reply.id, reply]));
  const write: MergeWrite = {
    kind: 'finding',
    finding: record.finding,
    history: record.history.filter(({ id }) => !known.has(id)),
    replies: record.replies.filter((reply) => !isEqual(reply, replies.get(reply.id))),
    was: stored?.updatedAt ?? null,
  };
  const isSame = stored && isEqual(record.finding, stored);
  return isSame && write.history.length + write.replies.length === 0 ? null : write;
}

/** Everything that an import of the files would do, as the person chose so far. Changes nothing. */
export function planMerge(stored: StoredLog, files: readonly OfficeFile[], context: PlanContext): MergePlan {
  const { stamp } = context;
  const fold = foldFiles(stored.records, files, context);
  const records = new Map(fold.records);
  recordChoices(records, fold.conflicts, stamp);
  const merged = [...records.values()].map(({ finding }) => finding);
  const others = stored.ofPosts.filter(({ id }) => !records.has(id));
  const posts = samePosts([...merged, ...others], { ...context, added: fold.added });
  applySamePosts(records, posts, stamp);
  const known = new Map(stored.ofPosts.map((finding) => [finding.id, finding]));
  const writes = [...records].flatMap(([id, record]) => {
    const before = stored.records.get(id);
    return writeOf(record, before, before?.finding ?? known.get(id)) ?? [];
  });
  const issues = mergeIssues(
    stored.issues,
    fold.files.map(({ file }) => file),
    context,
  );
  return {
    files: fold.files,
    apart: fold.apart,
    conflicts: fold.conflicts,
    samePosts: posts,
    writes: [
      ...issues.map(
        (issue): MergeWrite => ({
          kind: 'issue',
          issue,
          was: stored.issues.get(issue.id)?.updatedAt ?? null,
        }),
      ),
      ...writes,
    ],
    added: writes.filter(({ was }) => was === null).length,
    changed: writes.filter(({ was }) => was !== null).length,
  };
}
