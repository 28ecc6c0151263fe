import { circleThrough, getClarifications, getClarificationVersion } from '../db/clarifications.ts';
import { withChange } from '../library/change.ts';
import type { Clarification } from '../model/clarification.ts';
import type { Changed, ClarificationChange, EntryVersion } from '../model/clarification-change.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { dayIn } from '../util/time.ts';
import type { ServiceContext } from './context.ts';
import { stampOf } from './context.ts';

/** Changes of many entries at once, and their undo. Both make versions: what was said when stays to be read. */
export function createLibraryChanges(
  context: ServiceContext,
  write: (entries: readonly Clarification[]) => Promise<void>,
) {
  const { db } = context;
  return {
    async change(ids: readonly string[], change: ClarificationChange): Promise<Outcome<Changed>> {
      const { at, by } = await stampOf(context);
      const today = dayIn(at, (await context.settings()).zone);
      const entries = (await getClarifications(db, ids)).filter(({ deletedAt }) => !deletedAt);
      const own = entries.filter(({ publisher }) => !publisher);
      const next = own.flatMap((entry) => {
        const changed = withChange(entry, change, today);
        return changed === entry
          ? []
          : [{ ...changed, version: entry.version + 1, updatedAt: at, updatedBy: by }];
      });
      await write(next);
      return done({
        changed: next.map(({ id, version }) => ({ id, version })),
        ofPublishers: entries.length - own.length,
      });
    },

    /** Gives entries the wording again that they had before these versions; those that went on since are left alone. */
    async revert(versions: readonly EntryVersion[]): Promise<Outcome<number>> {
      const { at, by } = await stampOf(context);
      const next: Clarification[] = [];
      for (const { id, version } of versions) {
        const [[now], before] = await Promise.all([
          getClarifications(db, [id]),
          getClarificationVersion(db, id, version - 1),
        ]);
        if (now?.version === version && before)
          next.push({ ...before, version: version + 1, updatedAt: at, updatedBy: by });
      }
      const circle = await circleThrough(db, next);
      if (circle) return failed('supersedes_circle', circle.join(' → '));
      await write(next);
      return done(next.length);
    },
  };
}
