import { addIssues, findingsOfIssues, getIssues, type Moves, writeIssues } from '../db/issues.ts';
import { revisionOf } from '../log/bulk-edit.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue, IssueInput, IssueUndo, Placement } from '../model/issue.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';

const stands = (issue: Issue | undefined): issue is Issue =>
  issue !== undefined && issue.deletedAt === null && issue.mergedInto === null;

/** What was moved, as the values to go back to. */
type Moved = Awaited<ReturnType<typeof writeIssues>>;
const revisionsOf = (moved: Moved) => moved.map(({ before }) => revisionOf(before, { issueId: null }));

/**
 * The use-cases of issues. Each change is recorded in the history of the findings that it moves, and answers with the way
 * back. `changed` is told of every finding written.
 */
export function createIssues(
  context: ServiceContext,
  changed: (findings: readonly Finding[]) => void = () => {},
) {
  const { db } = context;

  /** Changes issues and moves findings; the way back. */
  const write = async (
    issues: readonly Issue[],
    change: Partial<Issue>,
    moves: Moves,
  ): Promise<IssueUndo> => {
    const stamp = await stampOf(context);
    const written = issues.map((issue) => ({ ...issue, ...change, updatedAt: stamp.at }));
    const moved = await writeIssues(db, written, moves, stamp);
    changed(moved.map(({ after }) => after));
    return { issues: [...issues], revisions: revisionsOf(moved) };
  };

  const standing = async (id: string): Promise<Issue | null> => {
    const [issue] = await getIssues(db, [id]);
    return stands(issue) ? issue : null;
  };

  /** All findings of issues, to be moved to one (null: to none). */
  const membersTo = async (issues: readonly Issue[], to: string | null): Promise<Moves> => {
    const members = await findingsOfIssues(
      db,
      issues.map(({ id }) => id),
    );
    return new Map(members.map(({ id }) => [id, to]));
  };

  /** Places findings, all or nothing; the ids of the issues that were made for it, and the way back. */
  const place = async (placements: readonly Placement[]): Promise<{ ids: string[]; undo: IssueUndo }> => {
    const stamp = await stampOf(context);
    const { zone } = await context.settings();
    const { at, by } = stamp;
    const known = placements.flatMap(({ to }) => (typeof to === 'string' ? to : []));
    const there = new Set((await getIssues(db, known)).filter(stands).map(({ id }) => id));
    const made: Omit<Issue, 'code'>[] = [];
    const moves = new Map<string, string>();
    for (const { to, findingIds } of placements) {
      const id = typeof to === 'string' ? to : context.newId();
      if (typeof to !== 'string')
        made.push({
          ...to,
          id,
          createdAt: at,
          createdBy: by,
          updatedAt: at,
          mergedInto: null,
          deletedAt: null,
        });
      else if (!there.has(id)) continue;
      for (const findingId of findingIds) moves.set(findingId, id);
    }
    const { issues, moved } = await addIssues(db, made, moves, zone, stamp);
    changed(moved.map(({ after }) => after));
    const undone = issues.map((issue) => ({ ...issue, deletedAt: at }));
    return { ids: issues.map(({ id }) => id), undo: { issues: undone, revisions: revisionsOf(moved) } };
  };

  return {
    /** Makes an issue of findings; those of other issues leave them. */
    async create(input: IssueInput, findingIds: string[]): Promise<{ id: string; undo: IssueUndo }> {
      const { ids, undo } = await place([{ to: input, findingIds }]);
      return { id: ids[0] ?? '', undo };
    },

    /** Makes many issues, and puts findings to others, all or nothing. Issues that stand no more are passed over. */
    place: async (placements: readonly Placement[]): Promise<IssueUndo> => (await place(placements)).undo,

    async change(id: string, input: IssueInput): Promise<Outcome<IssueUndo>> {
      const issue = await standing(id);
      return issue ? done(await write([issue], input, new Map())) : failed('not_found', id);
    },

    async assign(findingIds: readonly string[], issueId: string | null): Promise<Outcome<IssueUndo>> {
      if (issueId !== null && !(await standing(issueId))) return failed('not_found', issueId);
      return done(await write([], {}, new Map(findingIds.map((id) => [id, issueId]))));
    },

    /** Moves the findings of issues into one. Issues that do not stand (any more) are passed over. */
    async merge(ids: readonly string[], into: string): Promise<Outcome<IssueUndo>> {
      if (!(await standing(into))) return failed('not_found', into);
      const merged = (await getIssues(db, ids)).filter((issue) => stands(issue) && issue.id !== into);
      return done(await write(merged, { mergedInto: into }, await membersTo(merged, into)));
    },

    /** Deletes an issue; its findings stay, in no issue. */
    async remove(id: string): Promise<Outcome<IssueUndo>> {
      const issue = await standing(id);
      if (!issue) return failed('not_found', id);
      const deletedAt = context.now().toISOString();
      return done(await write([issue], { deletedAt }, await membersTo([issue], null)));
    },

    /** Takes a change back: issues and findings are as they were, and the history says so. */
    async undo({ issues, revisions }: IssueUndo): Promise<null> {
      const back = new Map(revisions.map(({ id, change }) => [id, change.issueId ?? null]));
      await write(issues, {}, back);
      return null;
    },
  };
}
export type Issues = ReturnType<typeof createIssues>;
