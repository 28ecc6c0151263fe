import { all, attr, one } from '../dom/node.ts';
import { textOf } from '../dom/text.ts';
import type { Platform } from '../model/platform.ts';
import type { Post } from '../model/post.ts';
import type { Reason } from '../model/reading.ts';
import { canonical } from './canonical/index.ts';
import type { Health, HealthState, PageEnv, PageKind } from './site.ts';

const FIELDS = ['text', 'handle', 'permalink', 'postedAt'] as const;
type Field = (typeof FIELDS)[number];

/** A page that is up for so long without posts is not loading any more (platforms: up to 8 s measured). */
const LOADED_AFTER_MS = 8_000;
const ENOUGH_SIGNS = 3;
const ENOUGH_TEXT = 1_500;

/** So many posts without a single text are no chance, whatever each one's reason. */
const TOO_SILENT = 5;

/** Reasons that speak of a changed page; the others are what the platform does not give. */
const BROKEN: ReadonlySet<Reason | null> = new Set<Reason>(['selector_broken', 'invalid']);

const share = (posts: readonly Post[], test: (post: Post) => boolean): number =>
  posts.length === 0 ? 0 : posts.filter(test).length / posts.length;

const shares = (posts: readonly Post[]): Health['shares'] => {
  const of = (field: Field) => share(posts, (post) => post[field].value !== null);
  return { text: of('text'), handle: of('handle'), permalink: of('permalink'), postedAt: of('postedAt') };
};

const LOGIN =
  'input[type="password"], input[autocomplete~="username"], form[action*="login"], a[href*="/accounts/login"], [data-testid="login"], [data-ref] canvas';

/** The opened conversation of WhatsApp, Telegram K and A; the list of chats beside it says nothing of messages. */
const CONVERSATION = '#main, #column-center, #MiddleColumn';
/** Rows as these mark them: a conversation may be short, and its messages have no links. */
const ROWS = '[role="row"], [data-pre-plain-text], [data-mid], [data-message-id]';

const hasMuchText = (element: Element | null): boolean =>
  textOf(element, { max: ENOUGH_TEXT * 2 }).length > ENOUGH_TEXT;

function isFullConversation({ document }: PageEnv): boolean {
  const column = one(document, CONVERSATION);
  return column !== null && (all(column, ROWS).length >= ENOUGH_SIGNS || hasMuchText(column));
}

/** Whether the page has the signs of posts although none was found; a grid of pictures only leads to posts. */
function looksFull(env: PageEnv, platform: Platform, kind: PageKind): boolean {
  const main = one(env.document, 'main, [role="main"]') ?? one(env.document, 'body');
  const mayBeGrid = kind === 'profile' || kind === 'search';
  const links = all(env.document, 'a[href]').filter(
    (link) =>
      canonical(attr(link, 'href'), env.url)?.platform === platform && !(mayBeGrid && one(link, 'img')),
  );
  return links.length >= ENOUGH_SIGNS || hasMuchText(main);
}

function emptyState(env: PageEnv, platform: Platform, kind: PageKind): HealthState {
  // On the web at large a form to log in stands beside what is open to all.
  if (platform !== 'web' && one(env.document, LOGIN)) return 'login_needed';
  const isShowing = env.visibleFor() >= LOADED_AFTER_MS && kind !== 'other';
  const isFull = kind === 'chat' ? isFullConversation(env) : looksFull(env, platform, kind);
  return isShowing && isFull ? 'broken' : 'not_loaded';
}

/**
 * How well a platform's page can be read now. A field counts as missing when most containers have it in a changed
 * place; what the platform never gives (links on WhatsApp, times as "3 j") does not make a page unhealthy.
 */
export function judge(env: PageEnv, platform: Platform, kind: PageKind, posts: readonly Post[]): Health {
  const isSilent = posts.length >= TOO_SILENT && posts.every((post) => post.text.value === null);
  const isMissing = (field: Field) =>
    share(posts, (post) => BROKEN.has(post[field].reason)) > 0.5 || (field === 'text' && isSilent);
  const missing = FIELDS.filter(isMissing);
  const tiers = posts.map(({ tier }) => tier);
  const state =
    posts.length === 0 ? emptyState(env, platform, kind) : missing.length > 0 ? 'partial' : 'healthy';
  return {
    platform,
    state,
    containers: posts.length,
    shares: shares(posts),
    missing,
    tier: tiers.length > 0 ? Math.max(...tiers) : null,
  };
}
