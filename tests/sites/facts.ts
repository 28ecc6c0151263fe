import type { Post } from '../../lib/model/post.ts';

/** How many media of each kind: `{ image: 2, video: 1 }`. */
const mediaOf = ({ media }: Post): Record<string, number> =>
  media.reduce<Record<string, number>>(
    (kinds, { kind }) => ({ ...kinds, [kind]: (kinds[kind] ?? 0) + 1 }),
    {},
  );

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
