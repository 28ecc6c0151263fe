import { type CanonicalRule, segments } from './canonical.ts';

const CODE = /^[\w-]{5,60}$/;

/** `/p|reel|reels|tv/<code>` with or without the account before it; `/c/<id>` behind it is a comment. */
export const instagram: CanonicalRule = (url) => {
  const parts = segments(url);
  const at = parts.findIndex((part) => /^(p|reels?|tv)$/.test(part));
  const code = parts[at + 1] ?? '';
  if (at < 0 || at > 1 || !CODE.test(code) || code === 'audio') return null;
  const type = parts[at]?.startsWith('reel') ? 'reel' : (parts[at] ?? 'p');
  const comment = parts[at + 2] === 'c' ? parts[at + 3] : undefined;
  const base = `https://www.instagram.com/${type}/${code}/`;
  if (comment && /^\d+$/.test(comment)) {
    return {
      platform: 'instagram',
      kind: 'comment',
      key: `instagram:${code}:${comment}`,
      id: comment,
      handle: null,
      url: `${base}c/${comment}/`,
    };
  }
  return {
    platform: 'instagram',
    kind: type === 'p' ? 'post' : 'video',
    key: `instagram:${code}`,
    id: code,
    handle: at === 1 ? (parts[0] ?? null) : null,
    url: base,
  };
};
