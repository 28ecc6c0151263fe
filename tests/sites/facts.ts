import type { Post } from '../../lib/model/post.ts';

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
  likes: post.counts.likes.value,
  quoted: post.quoted,
});
