import { getClarification } from '../db/clarifications.ts';
import { findingsOfPost } from '../db/findings.ts';
import type { Hint, SeenPost } from '../model/hint.ts';
import { answeredOf } from './answered.ts';
import type { ServiceContext } from './context.ts';
import type { Matching } from './matching.ts';

/** What library and log know of posts in view. Nothing is stored: the officer has not flagged them. */
export function createHints({ db }: ServiceContext, { match }: Pick<Matching, 'match'>) {
  const earlier = async (key: string): Promise<Hint | null> => {
    const findings = await findingsOfPost(db, key);
    if (findings.length === 0) return null;
    const answered = (await answeredOf(db, findings)).size > 0;
    return { kind: 'finding', count: findings.length, answered };
  };

  const known = async (text: string): Promise<Hint | null> => {
    const [best] = (await match({ text, narrative: '', quoted: [], linkTitles: [], links: [] })).matches;
    if (best?.band !== 'strong') return null;
    const entry = await getClarification(db, best.id);
    return entry ? { kind: 'clarification', code: entry.code } : null;
  };

  const hint = async ({ key, text }: SeenPost): Promise<Hint | null> =>
    (key && (await earlier(key))) || (text.trim() ? known(text) : null);

  /** One answer a post, in order; null where nothing is known. */
  return async (posts: readonly SeenPost[]): Promise<(Hint | null)[]> => Promise.all(posts.map(hint));
}
