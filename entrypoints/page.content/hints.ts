import { sendMessage } from '../../lib/messages/protocol.ts';
import type { Hint, SeenPost } from '../../lib/model/hint.ts';

/** Asks what is known of posts in view; nothing where the background cannot be reached: a hint is never worth an error. */
export async function askHints(posts: SeenPost[]): Promise<(Hint | null)[]> {
  try {
    const outcome = await sendMessage('hints', posts);
    return outcome.ok ? outcome.value : [];
  } catch {
    return [];
  }
}
