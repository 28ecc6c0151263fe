import {
  addFinding,
  changeFindings,
  findingsOfPost,
  getFinding,
  purgeFindings,
  reviseFindings,
} from '../db/findings.ts';
import type { Stamp } from '../db/history.ts';
import { editOf, revisionOf } from '../log/bulk-edit.ts';
import { contentFormOf } from '../log/content-form.ts';
import { escalationOf } from '../log/escalation/record.ts';
import type { BulkEdit, BulkResult, Revision } from '../model/bulk-edit.ts';
import type { PassedOn } from '../model/channel.ts';
import type { Finding, FindingFields } from '../model/finding.ts';
import type { Post } from '../model/post.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';
import { redactPost } from './privacy.ts';

const NOTHING_READ: FindingFields = {
  platform: 'other',
  kind: 'post',
  text: '',
  handle: '',
  name: '',
  permalink: null,
  postedAt: null,
  narrative: '',
  origin: 'patrol',
  form: 'text',
  theme: null,
  notes: '',
  status: 'new',
  decision: null,
  escalation: null,
  clarificationId: null,
  clarificationVersion: null,
  tags: [],
  assignee: '',
  region: '',
  contentType: null,
  informationClass: 'internal',
  issueId: null,
  archiveUrl: null,
  hold: false,
};

/** The editable fields as a post gives them; what was not read stays empty. */
const fieldsOf = (post: Post): Partial<FindingFields> => ({
  platform: post.platform,
  kind: post.kind,
  text: post.text.value ?? '',
  handle: post.handle.value ?? '',
  name: post.name.value ?? '',
  permalink: post.permalink.value,
  postedAt: post.postedAt.value,
  form: contentFormOf(post),
});

/** The log's use-cases: flag, type in, edit, delete, restore. `changed` is told of every finding written. */
export function createFindings(
  context: ServiceContext,
  changed: (findings: readonly Finding[]) => void = () => {},
) {
  const { db } = context;

  const add = async (fields: Partial<FindingFields>, post: Post | null): Promise<string> => {
    const stamp = await stampOf(context);
    const { unit, unitCode, zone } = await context.settings();
    const finding = {
      ...NOTHING_READ,
      ...fields,
      id: context.newId(),
      postKey: post?.key ?? null,
      post,
      matchesSeen: null,
      createdAt: stamp.at,
      createdBy: stamp.by,
      unit,
      updatedAt: stamp.at,
      decidedAt: null,
      answeredAt: null,
      deletedAt: null,
    };
    changed([await addFinding(db, finding, { code: unitCode, zone }, stamp)]);
    return finding.id;
  };

  const write = async (
    ids: readonly string[],
    change: Parameters<typeof changeFindings>[2],
    stamp: Stamp,
  ) => {
    const written = await changeFindings(db, ids, change, stamp);
    changed(written);
    return written.length;
  };

  const setDeleted = async (ids: readonly string[], deleted: boolean): Promise<number> => {
    const stamp = await stampOf(context);
    return write(ids, { deletedAt: deleted ? stamp.at : null }, stamp);
  };

  /** Changes each finding as `changeOf` says at an instant (null: it cannot go there) and keeps the way back. */
  const editEach = async (
    ids: readonly string[],
    changeOf: (finding: Finding, at: string) => Partial<FindingFields> | null,
  ): Promise<BulkResult> => {
    const stamp = await stampOf(context);
    const undo: Revision[] = [];
    let refused = 0;
    const revised = await reviseFindings(
      db,
      ids,
      (finding) => {
        const change = changeOf(finding, stamp.at);
        if (!change) refused += 1;
        if (!change || Object.keys(change).length === 0) return null;
        undo.push({ ...revisionOf(finding, change), left: stamp.at });
        return change;
      },
      stamp,
    );
    changed(revised.map(({ after }) => after));
    return { changed: revised.length, refused, undo };
  };

  return {
    /** Stores a post as read; `earlier` counts findings of the same post that are in the log already. */
    async flag(read: Post): Promise<{ findingId: string; earlier: number }> {
      const post = (await context.settings()).redact ? redactPost(read) : read;
      const earlier = post.key ? (await findingsOfPost(db, post.key)).length : 0;
      return { findingId: await add(fieldsOf(post), post), earlier };
    },
    /** Takes a flag back from the page; a finding that somebody went on with stays. */
    async undoFlag(id: string): Promise<boolean> {
      const finding = await getFinding(db, id);
      if (!finding || finding.decision !== null || finding.status !== 'new') return false;
      return (await setDeleted([id], true)) === 1;
    },
    create: async (fields: Partial<FindingFields>): Promise<{ findingId: string }> => ({
      findingId: await add(fields, null),
    }),
    /** Changes fields; returns how many findings were there to change. */
    change: async (ids: readonly string[], change: Partial<FindingFields>): Promise<number> =>
      write(ids, change, await stampOf(context)),
    /** Edits many findings at once; each that can go where the edit wants it. */
    edit: (ids: readonly string[], edit: BulkEdit): Promise<BulkResult> =>
      editEach(ids, (finding, at) => editOf(finding, edit, at)),
    /** Records that findings were passed on; each whose status leads there. */
    escalate: (ids: readonly string[], passed: PassedOn): Promise<BulkResult> =>
      editEach(ids, (finding, at) => escalationOf(finding, passed, at)),
    /** Takes an edit of many findings back: each that nobody changed since gets its own values again. */
    async revert(revisions: readonly Revision[]): Promise<number> {
      const byId = new Map(revisions.map((revision) => [revision.id, revision]));
      const revised = await reviseFindings(
        db,
        [...byId.keys()],
        ({ id, updatedAt }) => {
          const { change = null, left = updatedAt } = byId.get(id) ?? {};
          return left === updatedAt ? change : null;
        },
        await stampOf(context),
      );
      changed(revised.map(({ after }) => after));
      return revised.length;
    },
    /** Forgets deleted findings for good; their numbers stay used. */
    purge: (ids: readonly string[]) => purgeFindings(db, ids),
    remove: (ids: readonly string[]) => setDeleted(ids, true),
    restore: (ids: readonly string[]) => setDeleted(ids, false),
  };
}
export type Findings = ReturnType<typeof createFindings>;
