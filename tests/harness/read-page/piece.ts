import { meta } from '../../../lib/sites/generic/head.ts';
import { structuredPost } from '../../../lib/sites/generic/json-ld.ts';
import { type PageEnv, platformOf } from '../../../lib/sites/index.ts';

/** Whether a page outside the platforms says of itself that it is one article or posting, not a list of them. */
export function isPieceOfWriting({ document, url }: PageEnv): boolean {
  if (platformOf(url) !== 'web' || url.pathname === '/') return false;
  const post = structuredPost(document);
  return Boolean(post?.headline ?? post?.text) || /^article$/i.test(meta(document, 'og:type') ?? '');
}
