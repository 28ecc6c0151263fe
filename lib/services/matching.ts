import { clarificationsChangedSince, listClarifications } from '../db/clarifications.ts';
import { getIndex, putIndex } from '../db/indexes.ts';
import { validityOf } from '../library/validity.ts';
import { createMatcher, type Matcher, restoreMatcher } from '../matching/index.ts';
import type { Clarification } from '../model/clarification.ts';
import type { MatchDocument, MatchQuery, MatchResult } from '../model/match.ts';
import type { ServiceContext } from './context.ts';

/** Wait after the last change before the index is saved: a bulk edit is one save. */
const SAVE_DELAY_MS = 2_000;

/** An entry as the matcher sees it. */
export const toDocument = (entry: Clarification, now: Date): MatchDocument => ({
  id: entry.id,
  title: entry.title,
  summary: [...entry.facts, entry.whyWrong].filter(Boolean).join('\n'),
  claims: entry.claims,
  keywords: [...entry.keywords, entry.scope.region].filter(Boolean),
  verdict: entry.verdict,
  date: entry.statedOn,
  url: entry.sources[0]?.url ?? null,
  validity: validityOf(entry, now),
});

/**
 * Keeps one matcher over the library for as long as the background lives. After the browser stopped the background
 * it starts from the saved index and takes in what changed since; a damaged index is built anew.
 */
export function createMatching(context: ServiceContext, delay = SAVE_DELAY_MS) {
  const { db, now } = context;
  let loading: Promise<Matcher> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const apply = (matcher: Matcher, entries: readonly Clarification[]): void => {
    for (const entry of entries) {
      if (entry.deletedAt) matcher.remove(entry.id);
      else matcher.upsert(toDocument(entry, now()));
    }
  };

  const save = async (): Promise<void> => {
    const savedAt = now().toISOString();
    const matcher = await matcherReady();
    await putIndex(db, matcher.save(), savedAt);
  };

  // A failed save costs only the time to build the index again.
  const saveSoon = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void save().catch(() => {}), delay);
  };

  const load = async (): Promise<Matcher> => {
    const stored = await getIndex(db);
    const restored = stored ? restoreMatcher(stored.data) : null;
    if (stored && restored) {
      apply(restored, await clarificationsChangedSince(db, stored.savedAt));
      return restored;
    }
    const entries = await listClarifications(db);
    saveSoon();
    return createMatcher(entries.map((entry) => toDocument(entry, now())));
  };

  const matcherReady = (): Promise<Matcher> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  return {
    async match(query: MatchQuery, limit?: number): Promise<MatchResult> {
      return (await matcherReady()).match(query, limit === undefined ? {} : { limit });
    },
    /** Takes in written entries without building the index again. */
    changed(entries: readonly Clarification[]): void {
      if (!loading) return;
      void loading.then((matcher) => {
        apply(matcher, entries);
        saveSoon();
      });
    },
    /** Loads the index ahead of the first question. */
    warm: async (): Promise<void> => {
      await matcherReady();
    },
  };
}
export type Matching = ReturnType<typeof createMatching>;
