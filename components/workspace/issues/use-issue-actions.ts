import type { Clarification } from '../../../lib/model/clarification.ts';
import type { IssueInput, IssueUndo, Placement } from '../../../lib/model/issue.ts';
import { useT } from '../../ui/i18n.ts';
import { useToast } from '../../ui/toast.tsx';
import { useCommand } from '../use-command.ts';

export interface IssueActions {
  /** The id of the new issue; null where it failed. */
  create: (input: IssueInput, findingIds: string[]) => Promise<string | null>;
  change: (id: string, input: IssueInput) => Promise<boolean>;
  assign: (findingIds: string[], issueId: string | null) => Promise<boolean>;
  /** Many at once, with one way back. */
  place: (placements: Placement[]) => Promise<boolean>;
  /** Names the entry of an issue in findings that name none. */
  answerWith: (
    findingIds: string[],
    entry: Pick<Clarification, 'id' | 'code' | 'version'>,
  ) => Promise<boolean>;
  merge: (ids: string[], into: string) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
}

/** Changes of issues, each told with its way back. */
export function useIssueActions(): IssueActions {
  const t = useT();
  const toast = useToast();
  const command = useCommand();
  const undo = async (way: IssueUndo) => {
    if ((await command('undoIssues', way)).ok) toast({ text: t('issue.undone') });
  };
  const tell = (text: string, way: IssueUndo) => toast({ text, undo: () => void undo(way) });
  return {
    async create(input, findingIds) {
      const outcome = await command('createIssue', { input, findingIds });
      if (!outcome.ok) return null;
      tell(t('issue.created', { count: findingIds.length }), outcome.value.undo);
      return outcome.value.id;
    },
    async change(id, input) {
      const outcome = await command('changeIssue', { id, input });
      if (outcome.ok) tell(t('issue.changed'), outcome.value);
      return outcome.ok;
    },
    async assign(findingIds, issueId) {
      const outcome = await command('assignIssue', { findingIds, issueId });
      const count = findingIds.length;
      if (outcome.ok) tell(t(issueId ? 'issue.assigned' : 'issue.released', { count }), outcome.value);
      return outcome.ok;
    },
    async place(placements) {
      const outcome = await command('placeFindings', placements);
      if (outcome.ok) {
        const { issues, revisions } = outcome.value;
        const words = { count: revisions.length, issues: issues.length };
        const isOne = placements.length === 1;
        const key = issues.length === 0 ? 'issue.assigned' : isOne ? 'issue.created' : 'issue.placed';
        tell(t(key, words), outcome.value);
      }
      return outcome.ok;
    },
    async answerWith(ids, { id, code, version }) {
      const change = { clarificationId: id, clarificationVersion: version };
      const outcome = await command('changeFindings', { ids, change });
      if (outcome.ok)
        toast({
          text: t('issue.answeredWith', { code, count: outcome.value }),
          undo: () =>
            void command('changeFindings', {
              ids,
              change: { clarificationId: null, clarificationVersion: null },
            }).then((back) => back.ok && toast({ text: t('issue.undone') })),
        });
      return outcome.ok;
    },
    async merge(ids, into) {
      const outcome = await command('mergeIssues', { ids, into });
      if (outcome.ok) tell(t('issue.merged', { count: outcome.value.revisions.length }), outcome.value);
      return outcome.ok;
    },
    async remove(id) {
      const outcome = await command('deleteIssue', id);
      if (outcome.ok) tell(t('issue.deleted', { count: outcome.value.revisions.length }), outcome.value);
      return outcome.ok;
    },
  };
}
