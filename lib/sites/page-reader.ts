import { all, attr } from '../dom/node.ts';
import type { Platform } from '../model/platform.ts';
import type { Post } from '../model/post.ts';
import { emptyPost } from './assemble.ts';
import { canonical, httpUrl, platformOf } from './canonical/index.ts';
import { fingerprintOf } from './define.ts';
import { GENERIC_TIER, genericPostAt, readArea } from './generic/area.ts';
import { readPage } from './generic/page.ts';
import { judge } from './health.ts';
import { isSwitchedOff } from './pack/apply.ts';
import { isPrivate } from './private.ts';
import { adapterFor } from './registry.ts';
import { type Target, withSelection, withTarget } from './selection.ts';
import type { Adapter, Candidate, Health, PageEnv } from './site.ts';
import { textQuoteOf } from './text-quote.ts';

/** All that the content script asks of a page. No method throws; none changes the page. */
export interface PageReader {
  platform: Platform;
  /** The visible posts, in document order; `[]` when unsure. */
  posts(): Candidate[];
  /** The innermost post that holds the element (a comment inside a post is its own), or null. */
  postAt(element: Element): Candidate | null;
  /** Reads the post as it is now: call it at the click. */
  read(candidate: Candidate): Post;
  /** Reads an element that the officer pointed at, whatever it is. */
  readArea(element: Element): Post;
  /** The marked words; author and permalink of the post around them, else of the page. */
  readSelection(selection: Selection): Post;
  /** The page as a whole, from its metadata. */
  readPage(): Post;
  /** What a context menu was opened on: `target` as the browser says it, `at` the element there where it is known. */
  readTarget(target: Target, at?: Element | null): Post;
  fingerprint(candidate: Candidate): string;
  health(): Health;
}

const MAX_ERRORS = 3;
/** Health is judged on so many posts: it is a share, not a census. */
const SAMPLE = 20;

/** `run`'s result, or the fallback's when it throws. */
function attempt<T>(run: () => T, fallback: () => T): T {
  try {
    return run();
  } catch {
    return fallback();
  }
}

/** The reader of one page. After three errors of its adapter only the generic way is left. */
export function createPageReader(env: PageEnv): PageReader {
  const adapter = adapterFor(env.url);
  const platform = platformOf(env.url);
  let errors = 0;

  const active = () => (errors < MAX_ERRORS && !isSwitchedOff(platform) ? adapter : null);
  const adapted = <T>(run: (adapter: Adapter) => T, fallback: () => T): T => {
    const current = active();
    if (!current) return fallback();
    return attempt(
      () => run(current),
      () => {
        errors += 1;
        return fallback();
      },
    );
  };

  const nothing = () => emptyPost(platform, env, 'selector_broken');
  const page = () => attempt(() => readPage(env), nothing);
  /** Outside platforms, words without an address of their own are found again at the page's. */
  const placed = (post: Post): Post =>
    post.platform === 'web' && post.permalink.value === null
      ? { ...post, permalink: page().permalink }
      : post;
  const area = (element: Element) => attempt(() => placed(readArea(element, env)), nothing);

  const posts = (): Candidate[] =>
    adapted(
      (current) => current.findPosts(env.document, env),
      () => [],
    );

  const postAt = (element: Element): Candidate | null => {
    const isBeside = (container: Element) =>
      attempt(
        () => active()?.isBeside?.(container, element, env) ?? false,
        () => false,
      );
    const around = adapted(
      (current) => current.postsAround(element, env),
      () => [],
    ).filter(({ container }) => !isBeside(container));
    const generic = () => (active() ? null : genericPostAt(element, env));
    return around.at(-1) ?? attempt(generic, () => null);
  };

  const read = (candidate: Candidate): Post => {
    const generic = () => area(candidate.container);
    return candidate.tier === GENERIC_TIER
      ? generic()
      : adapted((current) => current.read(candidate, env), generic);
  };

  const readAround = (element: Element | null): Post | null => {
    const candidate = element && postAt(element);
    return candidate ? read(candidate) : null;
  };

  const mediaAt = (source: string): Element | null =>
    all(env.document, 'img[src], video[src]').find(
      (element) => httpUrl(attr(element, 'src'), env.url)?.href === source,
    ) ?? null;

  /** Nothing of the words around a private message is kept. */
  const passageIn = (selection: Selection): Pick<Post, 'passage'> => {
    const passage = isPrivate(env.url)
      ? null
      : attempt(
          () => textQuoteOf(selection),
          () => null,
        );
    return passage ? { passage } : {};
  };

  const readTarget = (target: Target, at: Element | null): Post => {
    const link = canonical(target.linkUrl ?? null);
    const linked =
      link &&
      posts()
        .map(read)
        .find(({ key }) => key === link.key);
    const media = target.srcUrl ? mediaAt(target.srcUrl) : null;
    return withTarget(linked ?? readAround(media) ?? readAround(at) ?? page(), target, link);
  };

  return {
    platform,
    posts,
    postAt,
    read,
    readArea: area,
    readSelection: (selection) => ({
      ...attempt(() => withSelection(selection, readAround, page), page),
      ...passageIn(selection),
    }),
    readPage: page,
    readTarget: (target, at = null) => attempt(() => readTarget(target, at), page),
    fingerprint: (candidate) => fingerprintOf(read(candidate)),
    health: () => {
      const isReady = adapter?.isReady?.(env) ?? true;
      const kind = adapter && isReady ? adapter.pageKind(env.url) : 'other';
      const found = posts();
      const sample = found.slice(0, SAMPLE).map(read);
      return { ...judge(env, platform, kind, sample), containers: found.length };
    },
  };
}
