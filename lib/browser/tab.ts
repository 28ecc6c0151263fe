import { browser } from 'wxt/browser';
import { type Protocol, sendMessage } from '../messages/protocol.ts';
import { failed } from '../util/outcome.ts';

export type PageCall =
  | 'flagInView'
  | 'flagTarget'
  | 'pickFixture'
  | 'sayOnPage'
  | 'lookAtBox'
  | 'insertReply';

export const CONTENT_SCRIPT = '/content-scripts/page.js';

/** What the browsers and the messaging package say when no script of ours listens in a tab. */
const NOBODY = /receiving end|could not establish|no response/i;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Asks a tab's content script. Where none runs yet (another site, or a tab older than the extension) it is put in
 * first, which the officer's own click allows (`activeTab`).
 */
export async function askTab<C extends PageCall>(
  tabId: number | undefined,
  call: C,
  data: Parameters<Protocol[C]>[0],
): Promise<ReturnType<Protocol[C]>> {
  const refused = (detail: string) => failed('nothing_to_read', detail) as ReturnType<Protocol[C]>;
  if (tabId === undefined) return refused('');
  const ask = () =>
    sendMessage(call, data as never, { tabId, frameId: 0 }) as unknown as Promise<ReturnType<Protocol[C]>>;
  try {
    return await ask();
  } catch (error) {
    if (!NOBODY.test(wordsOf(error))) return refused(wordsOf(error));
  }
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return await ask();
  } catch (error) {
    return refused(wordsOf(error));
  }
}
