import { type Canonical, type CanonicalRule, segments } from './canonical.ts';

const ID = /^(\d{5,25}|pfbid\w{10,100})$/;
const NO_ACCOUNT = new Set(
  'groups watch reel reels share photo photos story.php permalink.php events pages hashtag'.split(' '),
);
const BASE = 'https://www.facebook.com';

const attached = (link: Canonical): Canonical => ({ ...link, attachment: true });

const post = (
  id: string,
  path: string,
  handle: string | null,
  kind: Canonical['kind'] = 'post',
): Canonical => ({
  platform: 'facebook',
  kind,
  key: `facebook:${id}`,
  id,
  handle,
  url: `${BASE}${path}`,
});

/** Forms whose id is in the query: `story_fbid`, `fbid`, `v`, `multi_permalinks`. */
function fromQuery(url: URL, parts: string[]): Canonical | null {
  const value = (name: string) => url.searchParams.get(name)?.split(',')[0] ?? '';
  const id = ['story_fbid', 'fbid', 'v', 'multi_permalinks']
    .map(value)
    .find((candidate) => ID.test(candidate));
  if (!id) return null;
  if (ID.test(value('story_fbid'))) {
    const owner = value('id');
    return owner && ID.test(owner) ? post(id, `/permalink.php?story_fbid=${id}&id=${owner}`, owner) : null;
  }
  if (ID.test(value('fbid'))) return attached(post(id, `/photo/?fbid=${id}`, null));
  if (parts[0] === 'groups' && parts[1]) return post(id, `/groups/${parts[1]}/posts/${id}/`, null);
  return parts[0] === 'watch' || parts[0] === 'video.php'
    ? attached(post(id, `/watch/?v=${id}`, null, 'video'))
    : null;
}

/** Forms whose id is in the path. */
function fromPath(parts: string[]): Canonical | null {
  const [first = '', second = '', third = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (first === 'reel' || first === 'reels')
    return ID.test(second) ? post(second, `/reel/${second}/`, null, 'video') : null;
  if (first === 'share') return shareLink(second, third);
  if (first === 'groups') {
    const id = parts[3] ?? '';
    const isPost = (third === 'posts' || third === 'permalink') && ID.test(id);
    return isPost ? post(id, `/groups/${second}/posts/${id}/`, null) : null;
  }
  if (NO_ACCOUNT.has(first) || !ID.test(last)) return null;
  if (second === 'posts') return post(last, `/${first}/posts/${last}`, first);
  if (second === 'videos') return attached(post(last, `/${first}/videos/${last}`, first, 'video'));
  return second === 'photos' ? attached(post(last, `/${first}/photos/${last}`, first)) : null;
}

/** `/share/p/<code>`: opaque, resolves only when it is opened. */
function shareLink(type: string, code: string): Canonical | null {
  const [kind, token] = code === '' ? ['p', type] : [type, code];
  if (!/^[prv]$/.test(kind) || !/^\w{6,40}$/.test(token)) return null;
  return {
    ...post(`share/${token}`, `/share/${kind}/${token}/`, null),
    kind: kind === 'p' ? 'post' : 'video',
  };
}

/** A comment is a post of its own: `comment_id`, or `reply_comment_id` for an answer. */
function withComment(base: Canonical, url: URL): Canonical {
  const id = url.searchParams.get('reply_comment_id') ?? url.searchParams.get('comment_id');
  if (!id || !/^[\w=:-]{5,120}$/.test(id)) return base;
  const joint = base.url.includes('?') ? '&' : '?';
  return {
    ...base,
    kind: 'comment',
    key: `${base.key}:${id}`,
    id,
    handle: null,
    url: `${base.url}${joint}comment_id=${encodeURIComponent(id)}`,
  };
}

/** Patterns of meedan/pender (maintained to 2026-08), one post may still have several `pfbid` strings. */
export const facebook: CanonicalRule = (url) => {
  const parts = segments(url);
  if (url.hostname.endsWith('fb.watch')) {
    const code = parts[0] ?? '';
    return /^[\w-]{5,40}$/.test(code)
      ? { ...post(`watch/${code}`, '', null, 'video'), url: `https://fb.watch/${code}/` }
      : null;
  }
  const base = fromPath(parts) ?? fromQuery(url, parts);
  return base && withComment(base, url);
};
