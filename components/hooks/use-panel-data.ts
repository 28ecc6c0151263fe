import { getClarification, getClarifications, isLibraryEmpty } from '../../lib/db/clarifications.ts';
import { getFinding, listFindingsSince } from '../../lib/db/findings.ts';
import { getDraft, repliesOf } from '../../lib/db/replies.ts';
import { currentTemplates } from '../../lib/db/templates.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Draft, Reply } from '../../lib/model/reply.ts';
import type { TemplateVersion } from '../../lib/model/template.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';

/** A finding with the id that was asked for: right after a change of `id` the last answer is still about another. */
export function useFinding(id: string | null): Live<{ id: string | null; finding: Finding | undefined }> {
  const db = useDatabase();
  return useLiveQuery(async () => ({ id, finding: id ? await getFinding(db, id) : undefined }), [db, id]);
}

/** Findings made since `instant`, newest first. */
export function useFindingsSince(instant: string): Live<Finding[]> {
  const db = useDatabase();
  return useLiveQuery(() => listFindingsSince(db, instant), [db, instant]);
}

/** Entries by id; those that were not read yet are missing. */
export function useEntries(ids: readonly string[]): ReadonlyMap<string, Clarification> {
  const db = useDatabase();
  const live = useLiveQuery(
    async () => new Map((await getClarifications(db, ids)).map((entry) => [entry.id, entry])),
    [db, ids.join()],
  );
  return live.status === 'ready' ? live.value : new Map();
}

/** True once it is known that there is no entry. */
export function useLibraryIsEmpty(): boolean {
  const db = useDatabase();
  const live = useLiveQuery(() => isLibraryEmpty(db), [db]);
  return live.status === 'ready' && live.value;
}

export interface ReplyRecord {
  findingId: string;
  /** The entry as it is now; undefined when it is gone. */
  entry: Clarification | undefined;
  draft: Draft | undefined;
  /** Newest first. */
  replies: Reply[];
  /** The reply templates in use; undefined for the shipped ones. */
  templates: TemplateVersion | undefined;
}

/** What is needed to answer a finding. */
export function useReplyRecord(findingId: string, clarificationId: string): Live<ReplyRecord> {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const [entry, draft, replies, templates] = await Promise.all([
      getClarification(db, clarificationId),
      getDraft(db, findingId),
      repliesOf(db, findingId),
      currentTemplates(db),
    ]);
    return { findingId, entry, draft, replies, templates };
  }, [db, findingId, clarificationId]);
}
