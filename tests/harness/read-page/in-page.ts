import { all, attr } from '../../../lib/dom/node.ts';
import type { Post } from '../../../lib/model/post.ts';
import { ADAPTERS, browserEnv, createPageReader, type PageEnv } from '../../../lib/sites/index.ts';

/** A saved page is complete: nothing more will load. */
const COMPLETE_MS = 60_000;

const envAt = (address: string): PageEnv => ({
  ...browserEnv(window),
  url: new URL(address),
  visibleFor: () => COMPLETE_MS,
});

/** Where a page may say its own address, the surest first. */
const DECLARED: readonly [css: string, attribute: string][] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
  ['link[itemprop="url"]', 'href'],
  ['link[rel="shortlinkUrl"], link[rel="shortlink"]', 'href'],
];

/** The address of the platform whose adapter knows the structure, for pages that do not say where they are from. */
function recognisedHost(): string | null {
  const counts = ADAPTERS.map((adapter) => {
    const home = `https://${adapter.hosts[0]}/`;
    return { home, found: adapter.findPosts(document, envAt(home)).length };
  });
  return counts.sort((a, b) => b.found - a.found).find(({ found }) => found > 0)?.home ?? null;
}

/** The page's own address: as declared in it, else the host of the platform that it looks like; null when unknown. */
function findAddress(): string | null {
  const declared = DECLARED.flatMap(([css, attribute]) =>
    all(document, css).map((element) => attr(element, attribute)),
  );
  const absolute = declared.find((address) => address && /^https?:\/\//.test(address));
  if (absolute) return absolute;
  const home = recognisedHost();
  const relative = declared.find((address) => address?.startsWith('/'));
  return home && relative ? new URL(relative, home).href : home;
}

const values = ({ counts }: Post) => ({
  replies: counts.replies.value,
  reposts: counts.reposts.value,
  likes: counts.likes.value,
  views: counts.views.value,
});

const sources = (post: Post) =>
  Object.fromEntries(
    (['id', 'handle', 'name', 'permalink', 'postedAt', 'text'] as const).map((field) => [
      field === 'postedAt' ? 'time' : field,
      post[field].source ?? post[field].reason,
    ]),
  );

/** The line printed for a post. */
const lineOf = (post: Post) => ({
  platform: post.platform,
  kind: post.kind,
  id: post.id.value,
  handle: post.handle.value,
  name: post.name.value,
  permalink: post.permalink.value,
  time: post.postedAt.value,
  text: post.text.value,
  truncated: post.truncated,
  counts: values(post),
  media: post.media,
  quoted: post.quoted,
  isAd: post.isAd,
  tier: post.tier,
  sources: sources(post),
});

export type Line = ReturnType<typeof lineOf>;

/** All posts of the page and its health, by the shipped page reader. */
function readAll() {
  const reader = createPageReader(envAt(window.location.href));
  return { lines: reader.posts().map(reader.read).map(lineOf), health: reader.health() };
}

Object.assign(globalThis, { luruskan: { findAddress, readAll } });
