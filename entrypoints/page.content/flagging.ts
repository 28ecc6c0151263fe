import { browser } from 'wxt/browser';
import type { FlagState } from '../../components/page/state.ts';
import { sendMessage } from '../../lib/messages/protocol.ts';
import type { Area } from '../../lib/model/evidence.ts';
import type { Post } from '../../lib/model/post.ts';
import { fingerprintOf, type PageReader } from '../../lib/sites/index.ts';
import type { ErrorCode } from '../../lib/util/outcome.ts';
import type { Target } from './target.ts';

/** After an update of the extension the old script lives on without its background. */
const isOrphaned = (error: unknown): boolean =>
  !browser.runtime?.id || /context invalidated|runtime is undefined/i.test(String(error));

const problemOf = (code: ErrorCode): FlagState =>
  code === 'storage_full'
    ? { kind: 'problem', message: 'storageFull', retry: true }
    : { kind: 'problem', message: 'failed', retry: true };

const RELOAD: FlagState = { kind: 'problem', message: 'reload', retry: false };

/** Sends one post to the log, with the area to be pictured, and says how that went. */
export async function flagPost(post: Post, area: Area | null): Promise<FlagState> {
  try {
    const outcome = await sendMessage('flag', { post, area });
    if (!outcome.ok) return problemOf(outcome.error);
    const { findingId, earlier, opened } = outcome.value;
    return { kind: 'saved', findingId, earlier, opened };
  } catch (error) {
    return isOrphaned(error) ? RELOAD : { kind: 'problem', message: 'failed', retry: true };
  }
}

export async function undoFlag(findingId: string): Promise<FlagState> {
  try {
    const outcome = await sendMessage('undoFlag', findingId);
    return outcome.ok ? { kind: 'told', message: 'undone' } : problemOf(outcome.error);
  } catch (error) {
    return isOrphaned(error) ? RELOAD : { kind: 'problem', message: 'failed', retry: false };
  }
}

/** Reads the post again at the click; refuses when it is gone or another one has taken its place. */
export function readAtClick(reader: PageReader, { candidate, fingerprint }: Target): Post | FlagState {
  if (!candidate.container.isConnected) return { kind: 'problem', message: 'gone', retry: false };
  const post = reader.read(candidate);
  return fingerprintOf(post) === fingerprint ? post : { kind: 'problem', message: 'changed', retry: false };
}
