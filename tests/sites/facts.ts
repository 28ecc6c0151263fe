import type { Post } from '../../lib/model/post.ts';

/** How many media of each kind: `{ image: 2, video: 1 }`. */
function mediaOf({ media }: Post): Record<string, number> {
  const kinds = [...new Set(media.map(({ kind }) => kind))];
  return Object.fromEntries(kinds.map((kind) => [kind, media.filter((item) => item.kind === kind).length]));
}

/** A post in the short form that expectations are written in. */
export const factsOf = (post: Post) => ({
  kind: post.kind,
  id: post.id.value,
  handle: post.handle.value,
  name: post.name.value,
  permalink: post.permalink.value,
  time: post.postedAt.value,
  text: post.text.value,
  truncated: post.truncated,
  isAd: post.isAd,
  counts: {
    replies: post.counts.replies.value,
    reposts: post.counts.reposts.value,
    likes: post.counts.likes.value,
    views: post.counts.views.value,
  },
  media: mediaOf(post),
  quoted: post.quoted,
});
