import { type Canonical, type CanonicalRule, segments } from './canonical.ts';

const VIDEO = /^[\w-]{11}$/;
const POST = /^Ugk[\w-]{10,60}$/;
const COMMENT = /^Ug[\w-]{10,60}(\.[\w-]{5,60})?$/;
const BASE = 'https://www.youtube.com';

const videoId = (url: URL, parts: string[]): string | null => {
  const [first = '', second = ''] = parts;
  if (url.hostname.endsWith('youtu.be')) return first;
  if (first === 'watch') return url.searchParams.get('v');
  return /^(shorts|live|embed|v)$/.test(first) ? second : null;
};

function community(url: URL, parts: string[]): Canonical | null {
  const id =
    parts[0] === 'post' ? parts[1] : parts.at(-1) === 'community' ? url.searchParams.get('lb') : null;
  if (!id || !POST.test(id)) return null;
  return {
    platform: 'youtube',
    kind: 'post',
    key: `youtube:${id}`,
    id,
    handle: null,
    url: `${BASE}/post/${id}`,
  };
}

/** Videos in all their forms, comments (`lc`), community posts. */
export const youtube: CanonicalRule = (url) => {
  const parts = segments(url);
  const id = videoId(url, parts);
  const comment = url.searchParams.get('lc');
  const post = community(url, parts);
  const home = post ?? (id && VIDEO.test(id) ? { id, url: `${BASE}/watch?v=${id}` } : null);
  if (!home) return null;
  if (comment && COMMENT.test(comment)) {
    const joint = home.url.includes('?') ? '&' : '?';
    return {
      platform: 'youtube',
      kind: 'comment',
      key: `youtube:${comment}`,
      id: comment,
      handle: null,
      url: `${home.url}${joint}lc=${comment}`,
    };
  }
  if (post) return post;
  const address = parts[0] === 'shorts' ? `${BASE}/shorts/${home.id}` : home.url;
  return {
    platform: 'youtube',
    kind: 'video',
    key: `youtube:${home.id}`,
    id: home.id,
    handle: null,
    url: address,
  };
};
