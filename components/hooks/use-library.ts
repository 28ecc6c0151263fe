import { openAliasProposals } from '../../lib/db/alias-proposals.ts';
import {
  countClarifications,
  getClarifications,
  listClarifications,
  replacedBy,
  versionsOf,
} from '../../lib/db/clarifications.ts';
import { dueOf } from '../../lib/library/due.ts';
import type { AliasProposal } from '../../lib/model/alias-proposal.ts';
import type { Clarification } from '../../lib/model/clarification.ts';
import { useDatabase } from './database.ts';
import { type Live, useLiveQuery } from './use-live-query.ts';
import { useToday } from './use-today.ts';

/** The library by code, kept current. */
export function useLibrary(): Live<Clarification[]> {
  const db = useDatabase();
  return useLiveQuery(() => listClarifications(db), [db]);
}

/** Shown until the next count is there: the ways through the library are drawn anew on every page. */
let lastDueCount = 0;

/** How many entries somebody has to look at, kept current with the library and the day. */
export function useDueCount(): number {
  const db = useDatabase();
  const today = useToday();
  const live = useLiveQuery(
    () => countClarifications(db, (entry) => dueOf(entry, today).length > 0),
    [db, today],
  );
  if (live.status === 'ready') lastDueCount = live.value;
  return lastDueCount;
}

/** Wordings proposed for an entry that wait for its editor, oldest first. */
export function useAliasProposals(clarificationId: string): AliasProposal[] {
  const db = useDatabase();
  const live = useLiveQuery(() => openAliasProposals(db, clarificationId), [db, clarificationId]);
  return live.status === 'ready' ? live.value : [];
}

/** All versions of an entry, the newest first. */
export function useVersions(id: string): Clarification[] {
  const db = useDatabase();
  const live = useLiveQuery(() => versionsOf(db, id), [db, id]);
  return live.status === 'ready' ? live.value : [];
}

/** The codes of entries by id, deleted ones included; ids that no entry bears are left out. */
export function useCodes(ids: readonly (string | null)[]): ReadonlyMap<string, string> {
  const db = useDatabase();
  const known = ids.filter((id) => id !== null);
  const live = useLiveQuery(() => getClarifications(db, known), [db, ...known]);
  return new Map(live.status === 'ready' ? live.value.map(({ id, code }) => [id, code]) : []);
}

/** What an entry was replaced by, deleted or not, and what it replaced; null and nothing while it is looked up. */
export function useSuccession({ id, supersededBy }: Pick<Clarification, 'id' | 'supersededBy'>): {
  successor: Clarification | null;
  predecessors: Clarification[];
} {
  const db = useDatabase();
  const live = useLiveQuery(
    () => Promise.all([getClarifications(db, supersededBy ? [supersededBy] : []), replacedBy(db, id)]),
    [db, id, supersededBy],
  );
  if (live.status !== 'ready') return { successor: null, predecessors: [] };
  const [[successor = null], predecessors] = live.value;
  return { successor, predecessors };
}
