import type { FlagState } from '../../components/page/state.ts';
import { pageTranslate } from '../../lib/locales/page.ts';
import { onMessage } from '../../lib/messages/protocol.ts';
import type { Post } from '../../lib/model/post.ts';
import { changeSettings, getSettings, watchSettings } from '../../lib/settings/settings.ts';
import { createPageReader, type PageEnv } from '../../lib/sites/index.ts';
import { isPrivate } from '../../lib/sites/private.ts';
import { done, failed, type Outcome } from '../../lib/util/outcome.ts';
import { flagPost, readAtClick, undoFlag } from './flagging.ts';
import { reportHealth } from './health.ts';
import { askHints } from './hints.ts';
import { createOverlay } from './overlay.tsx';
import { pickElement } from './pick.ts';
import { followTarget, targetInView } from './target.ts';
import { watchPosts } from './watch.ts';

const isPost = (value: Post | FlagState): value is Post => 'platform' in value;

/**
 * Joins pointer, button and messages in one tab; everything ends with `signal`. The function returned is to be called
 * when a single-page site goes to another address.
 */
export function createController(env: PageEnv, signal: AbortSignal): () => void {
  const reader = createPageReader(env);
  let quiet = false;
  let hintsOn = false;

  const overlay = createOverlay(
    {
      flag: flagShown,
      flagArea,
      flagSelection,
      quiet: quietHere,
      undo,
      dismiss: () => overlay.say({ kind: 'idle' }),
    },
    signal,
  );
  const follower = followTarget({
    reader,
    host: overlay.element,
    signal,
    onChange(target) {
      if (quiet || overlay.state().kind === 'saving') return;
      overlay.say({ kind: 'idle' });
      overlay.show(target);
    },
  });

  async function send(post: Post): Promise<Outcome<null>> {
    overlay.say({ kind: 'saving' });
    const state = await flagPost(post);
    overlay.say(state);
    return state.kind === 'saved' ? done(null) : failed('unexpected');
  }

  function flagShown(): void {
    const target = follower.current();
    if (!target) return;
    const read = readAtClick(reader, target);
    if (isPost(read)) void send(read);
    else {
      overlay.say(read);
      follower.refresh();
    }
  }

  function flagSelection(): void {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed)
      overlay.say({ kind: 'problem', message: 'noSelection', retry: false });
    else void send(reader.readSelection(selection));
  }

  async function flagArea(): Promise<void> {
    overlay.say({ kind: 'problem', message: 'pickArea', retry: false });
    const element = await pickElement(overlay.element, signal);
    if (element) await send(reader.readArea(element));
    else overlay.say({ kind: 'idle' });
  }

  async function undo(findingId: string): Promise<void> {
    overlay.say(await undoFlag(findingId));
  }

  async function quietHere(): Promise<void> {
    const { quietHosts } = await getSettings();
    await changeSettings({ quietHosts: [...new Set([...quietHosts, location.hostname])] });
  }

  watchPosts({
    reader,
    signal,
    isOn: () => hintsOn && !quiet && !isPrivate(new URL(location.href)),
    ask: askHints,
    onChange: overlay.hints,
  });

  onMessage('flagInView', () => {
    const selection = document.getSelection();
    if (selection && !selection.isCollapsed && selection.toString().trim())
      return send(reader.readSelection(selection));
    const candidate = targetInView(reader, follower.current()?.candidate ?? null);
    return send(candidate ? reader.read(candidate) : reader.readPage());
  });
  onMessage('flagTarget', ({ data }) => send(reader.readTarget(data)));

  const apply = ({ language, quietHosts, hints }: Awaited<ReturnType<typeof getSettings>>): void => {
    overlay.language(pageTranslate(language));
    quiet = quietHosts.includes(location.hostname);
    hintsOn = hints;
    if (quiet) overlay.show(null);
    if (quiet || !hints) overlay.hints([]);
  };
  void getSettings().then(apply);
  signal.addEventListener('abort', watchSettings(apply));

  const judgeSoon = reportHealth(reader, signal);
  return () => {
    env.visibleFor(); // starts its clock anew
    follower.clear();
    judgeSoon();
  };
}
