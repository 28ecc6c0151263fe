import type { ContentForm } from '../model/finding.ts';
import type { Post } from '../model/post.ts';

const APK = /\.apk(?![\p{L}\p{N}])/iu;

/** The form of a post's content as far as the page shows it; the officer can change it. */
export function contentFormOf(post: Post): ContentForm {
  const text = post.text.value ?? '';
  if (APK.test(text) || post.links.some((link) => APK.test(link.url))) return 'apk';
  const has = (kind: Post['media'][number]['kind']) => post.media.some((media) => media.kind === kind);
  if (post.kind === 'video' || has('video')) return 'video';
  if (has('audio')) return 'audio';
  if (has('image')) return 'image';
  return post.links.length > 0 ? 'link' : 'text';
}
