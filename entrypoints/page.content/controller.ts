import type { FlagState } from '../../components/page/state.ts';
import { pageTranslate } from '../../lib/locales/page.ts';
import { onMessage } from '../../lib/messages/protocol.ts';
import type { Post } from '../../lib/model/post.ts';
import { isOfSite } from '../../lib/model/site-pattern.ts';
import { changeSettings, getSettings, watchSettings } from '../../lib/settings/settings.ts';
import { createPageReader, type PageEnv } from '../../lib/sites/index.ts';
import { isPrivate } from '../../lib/sites/private.ts';
import { done, failed, type Outcome } from '../../lib/util/outcome.ts';
import { type Box, pictureArea } from './area.ts';
import { fixtureOf } from './fixture.ts';
import { flagPost, readAtClick, undoFlag } from './flagging.ts';
import { reportHealth } from './health.ts';
import { askHints } from './hints.ts';
import { followMenuPlace } from './menu-place.ts';
import { createOverlay } from './overlay.tsx';
import { pickElement } from './pick.ts';
import { followPack } from './selectors.ts';
import { followTarget, targetInView } from './target.ts';
import { watchPosts } from './watch.ts';

/** A page that was read as a whole, without a post's container. */
const PAGE_TIER = 0;

/** How long a message stays at least, in ms. */
const HOLD_MS = 3_000;

const isPost = (value: Post | FlagState): value is Post => 'platform' in value;

/**
 * Joins pointer, button and messages in one tab; everything ends with `signal`. The function returned is to be called
 * when a single-page site goes to another address.
 */
export function createController(env: PageEnv, signal: AbortSignal): () => void {
  const reader = createPageReader(env);
  let quiet = false;
  /** Whether the button is here because the officer named this site: then it goes when the name does. */
  let wasNamed = false;
  let hintsOn = false;
  let evidenceOn = false;

  const overlay = createOverlay(
    {
      flag: flagShown,
      flagArea,
      flagSelection,
      quiet: quietHere,
      undo,
      dismiss: () => (picking ? picking.abort() : release()),
    },
    signal,
  );
  const follower = followTarget({
    reader,
    host: overlay.element,
    signal,
    onChange(target) {
      if (quiet || isHeld()) return;
      overlay.say({ kind: 'idle' });
      overlay.show(target);
    },
  });

  /** What was said stays for a moment, whatever the pointer passes over; an instruction stays until it is done. */
  let heldUntil = 0;
  let picking: AbortController | null = null;
  const isHeld = () => picking !== null || overlay.state().kind === 'saving' || Date.now() < heldUntil;

  function hold(state: FlagState): void {
    overlay.say(state);
    heldUntil = Date.now() + HOLD_MS;
    setTimeout(() => {
      const target = follower.current();
      if (!signal.aborted && !isHeld() && target?.candidate.container !== overlay.target()) release();
    }, HOLD_MS);
  }

  function release(): void {
    heldUntil = 0;
    overlay.say({ kind: 'idle' });
    overlay.show(quiet ? null : follower.current());
  }

  async function pick(message: 'pickArea' | 'pickUnknown' | 'pickFixture'): Promise<Element | null> {
    picking = new AbortController();
    const stop = () => picking?.abort();
    signal.addEventListener('abort', stop, { signal: picking.signal });
    overlay.say({ kind: 'problem', message, retry: false });
    const element = await pickElement(overlay.element, picking.signal);
    picking = null;
    return element;
  }

  async function send(post: Post, box: Box, panelIsOpening = false): Promise<Outcome<null>> {
    overlay.say({ kind: 'saving' });
    await settingsKnown;
    const state = evidenceOn
      ? await overlay.aside(async () => flagPost(post, await pictureArea(box, panelIsOpening)))
      : await flagPost(post, null);
    hold(state);
    return state.kind === 'saved' ? done(null) : failed('unexpected');
  }

  function flagShown(): void {
    const target = follower.current();
    if (!target) return;
    const read = readAtClick(reader, target);
    if (isPost(read)) void send(read, target.candidate.container);
    else {
      overlay.say(read);
      follower.refresh();
    }
  }

  function flagSelection(): void {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed)
      overlay.say({ kind: 'problem', message: 'noSelection', retry: false });
    else void send(reader.readSelection(selection), selection.getRangeAt(0));
  }

  async function flagArea(): Promise<void> {
    const element = await pick('pickArea');
    if (element) await send(reader.readArea(element), element);
    else release();
  }

  /** Where no post is known on a platform, the page as a whole is not what was meant: the officer points at it. */
  async function flagUnknown(): Promise<void> {
    const element = await pick('pickUnknown');
    if (element) await send(reader.readArea(element), element);
    else hold({ kind: 'problem', message: 'pickStopped', retry: false });
  }
  const isUnknown = ({ platform, tier, kind, text }: Post): boolean =>
    platform !== 'web' && tier === PAGE_TIER && (kind === 'page' || text.value === null);

  async function undo(findingId: string): Promise<void> {
    hold(await undoFlag(findingId));
  }

  async function quietHere(): Promise<void> {
    await changeSettings(({ quietHosts }) => ({
      quietHosts: [...new Set([...quietHosts, location.hostname])],
    }));
  }

  watchPosts({
    reader,
    signal,
    isOn: () => hintsOn && !quiet && !isPrivate(new URL(location.href)),
    ask: askHints,
    onChange: overlay.hints,
  });

  const markedWords = (): Range | null => {
    const selection = document.getSelection();
    return selection?.toString().trim() ? selection.getRangeAt(0) : null;
  };
  const containerOf = ({ key }: Post): Element | null =>
    (key && reader.posts().find((post) => reader.read(post).key === key)?.container) || null;

  const menuPlace = followMenuPlace(signal);

  onMessage('flagInView', () => {
    const selection = document.getSelection();
    const words = markedWords();
    if (selection && words) return send(reader.readSelection(selection), words, true);
    const candidate = targetInView(reader, follower.current()?.candidate ?? null);
    const post = candidate ? reader.read(candidate) : reader.readPage();
    if (!isUnknown(post)) return send(post, candidate?.container ?? null, true);
    void flagUnknown();
    return done(null);
  });
  onMessage('flagTarget', ({ data }) => {
    const selection = document.getSelection();
    const words = data.selectionText ? markedWords() : null;
    if (selection && words) return send(reader.readSelection(selection), words, true);
    const post = reader.readTarget(data, menuPlace());
    const isNamed = data.selectionText || data.srcUrl || data.linkUrl;
    if (!isNamed && isUnknown(post)) {
      void flagUnknown();
      return done(null);
    }
    return send(post, containerOf(post), true);
  });

  onMessage('sayOnPage', ({ data }) => {
    hold(
      data === 'siteRefused'
        ? { kind: 'problem', message: data, retry: false }
        : { kind: 'told', message: data },
    );
    return done(null);
  });

  onMessage('pickFixture', async () => {
    const element = await pick('pickFixture');
    release();
    return done(element && fixtureOf(reader, element));
  });

  const apply = ({
    language,
    quietHosts,
    sites,
    hints,
    evidence,
  }: Awaited<ReturnType<typeof getSettings>>): void => {
    overlay.language(pageTranslate(language));
    const isNamed = sites.some((site) => isOfSite(location.hostname, site));
    quiet = quietHosts.includes(location.hostname) || (wasNamed && !isNamed);
    wasNamed ||= isNamed;
    hintsOn = hints;
    evidenceOn = evidence;
    if (quiet) overlay.show(null);
    if (quiet || !hints) overlay.hints([]);
  };
  const settingsKnown = getSettings().then(apply);
  signal.addEventListener('abort', watchSettings(apply));

  let warned = false;
  const judgeSoon = reportHealth(reader, signal, () => {
    if (warned || quiet) return;
    warned = true;
    overlay.say({ kind: 'problem', message: 'brokenHere', retry: false, area: true });
  });
  followPack(signal, judgeSoon);
  return () => {
    env.visibleFor(); // starts its clock anew
    follower.clear();
    judgeSoon();
  };
}
