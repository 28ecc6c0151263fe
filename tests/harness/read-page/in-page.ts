import type { Post } from '../../../lib/model/post.ts';
import { browserEnv, createPageReader, type PageEnv } from '../../../lib/sites/index.ts';
import { findAddress } from './address.ts';
import { isPieceOfWriting } from './piece.ts';

/** A saved page is complete: nothing more will load. */
const COMPLETE_MS = 60_000;

const envAt = (address: string): PageEnv => ({
  ...browserEnv(window),
  url: new URL(address),
  visibleFor: () => COMPLETE_MS,
});

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

/** All posts of the page and its health, by the shipped page reader; a page that is one piece of writing is one post. */
function readAll() {
  const env = envAt(window.location.href);
  const reader = createPageReader(env);
  const health = reader.health();
  if (!isPieceOfWriting(env)) return { lines: reader.posts().map(reader.read).map(lineOf), health };
  const piece = { ...lineOf(reader.readPage()), kind: 'post' as const };
  return { lines: [piece], health: { ...health, state: 'healthy' as const, containers: 1 } };
}

Object.assign(globalThis, { luruskan: { findAddress: () => findAddress(document, envAt), readAll } });
