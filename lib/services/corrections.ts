import { markReply } from '../db/corrections.ts';
import { CORRECTED } from '../library/corrections.ts';
import { done, failed, type Outcome } from '../util/outcome.ts';
import { type ServiceContext, stampOf } from './context.ts';

/** Replies whose entry was withdrawn. */
export function createCorrections(context: ServiceContext) {
  return {
    /** Records that a reply was put right, or that it was not after all. */
    async mark(replyId: string, corrected: boolean): Promise<Outcome<null>> {
      const marked = await markReply(context.db, replyId, CORRECTED, corrected, await stampOf(context));
      return marked ? done(null) : failed('not_found', replyId);
    },
  };
}
