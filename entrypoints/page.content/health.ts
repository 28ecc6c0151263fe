import { sendMessage } from '../../lib/messages/protocol.ts';
import type { PageReader } from '../../lib/sites/index.ts';

/** Pages fill late: a judgement before this would call them broken (see the rule in lib/sites/health.ts). */
const JUDGE_AFTER_MS = 9_000;

/**
 * Tells the background how well this page can be read, once it had time to load and after each navigation in it.
 * `onBroken` is called when no post is known on a page that has some.
 */
export function reportHealth(reader: PageReader, signal: AbortSignal, onBroken: () => void): () => void {
  let timer = 0;
  let told = '';

  const judge = (): void => {
    if (document.hidden || signal.aborted) return;
    const health = reader.health();
    const shares = Object.values(health.shares).map((share) => share.toFixed(1));
    const state = `${health.state} ${health.missing} ${shares}`;
    if (state === told) return;
    told = state;
    if (health.state === 'broken') onBroken();
    // A page whose background is gone has nobody to tell; the button says so at the next click.
    sendMessage('reportHealth', health).catch(() => {});
  };

  const judgeSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(judge, JUDGE_AFTER_MS);
  };

  document.addEventListener('visibilitychange', judgeSoon, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  judgeSoon();
  return judgeSoon;
}
