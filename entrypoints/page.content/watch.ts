import type { Hint, SeenPost } from '../../lib/model/hint.ts';
import type { Post } from '../../lib/model/post.ts';
import { type Candidate, fingerprintOf, type PageReader } from '../../lib/sites/index.ts';
import { whenIdle } from '../../lib/util/idle.ts';

/** At most one pass over the page in this time, and only when the browser is idle. */
const PASS_MS = 400;
/** After a pass the page has so many times its length to itself: a page of any size loses at most a fiftieth. */
const REST = 50;
/** Posts asked about at once. */
const BATCH = 25;
/** Words of a post that a hint is looked for with, in UTF-16 units. */
const HEAD = 2_000;

export interface HintedPost {
  container: Element;
  hint: Hint;
}

interface Options {
  reader: PageReader;
  signal: AbortSignal;
  /** False where nothing may be looked over: private messages, quiet hosts, hints switched off. */
  isOn(): boolean;
  ask(posts: SeenPost[]): Promise<(Hint | null)[]>;
  /** Called with the visible posts that something is known of, whenever they change. */
  onChange(posts: HintedPost[]): void;
}

interface Known {
  fingerprint: string;
  hint: Hint | null;
}

/**
 * Looks at posts as they come near the view and asks what is known of them. One observer for the page, work only when
 * it is idle and shown, nothing remembered by node alone: feeds put new posts into old nodes.
 */
export function watchPosts({ reader, signal, isOn, ask, onChange }: Options): void {
  const known = new WeakMap<Element, Known>();
  const near = new Set<Element>();
  const candidates = new WeakMap<Element, Candidate>();
  let timer = 0;
  let rest = PASS_MS;
  let asking = false;

  const tell = (): void => {
    const hinted = [...near].flatMap((container) => {
      const hint = known.get(container)?.hint;
      return hint && container.isConnected ? [{ container, hint }] : [];
    });
    onChange(hinted);
  };

  /** The posts near the view whose content has not been asked about, each read once. */
  const fresh = (): { container: Element; post: Post; fingerprint: string }[] =>
    [...near].flatMap((container) => {
      const candidate = candidates.get(container);
      if (!candidate || !container.isConnected) {
        near.delete(container);
        return [];
      }
      const post = reader.read(candidate);
      const fingerprint = fingerprintOf(post);
      return known.get(container)?.fingerprint === fingerprint ? [] : [{ container, post, fingerprint }];
    });

  const askAbout = async (): Promise<void> => {
    if (!isOn()) return;
    const batch = fresh().slice(0, BATCH);
    if (asking || batch.length === 0) return tell();
    asking = true;
    const posts = batch.map(({ post: { key, text } }) => ({ key, text: (text.value ?? '').slice(0, HEAD) }));
    const hints = await ask(posts);
    asking = false;
    for (const [n, { container, fingerprint }] of batch.entries()) {
      known.set(container, { fingerprint, hint: hints[n] ?? null });
    }
    if (!signal.aborted) void askAbout();
  };

  const views = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      whenIdle(() => void askAbout());
    },
    { rootMargin: '200px 0px' },
  );

  const pass = (): void => {
    timer = 0;
    if (document.hidden || signal.aborted || !isOn()) return;
    const start = performance.now();
    for (const candidate of reader.posts()) {
      if (!candidates.has(candidate.container)) views.observe(candidate.container);
      candidates.set(candidate.container, candidate);
    }
    rest = Math.max(PASS_MS, (performance.now() - start) * REST);
    void askAbout();
  };

  const passSoon = (): void => {
    if (timer === 0) timer = window.setTimeout(() => whenIdle(pass), rest);
  };

  const changes = new MutationObserver(passSoon);
  changes.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', passSoon, { signal });
  window.addEventListener('pageshow', passSoon, { signal });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    views.disconnect();
    clearTimeout(timer);
  });
  passSoon();
}
