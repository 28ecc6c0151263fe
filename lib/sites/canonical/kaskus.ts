import { type CanonicalRule, segments } from './canonical.ts';

const ID = /^[0-9a-f]{6,32}$/i;

/** `/thread/<id>/<slug>`, `/post/<id>`, `/show_post/<id>` (old facts, no saved page). */
export const kaskus: CanonicalRule = (url) => {
  const [first = '', id = ''] = segments(url);
  if (!ID.test(id)) return null;
  if (first === 'thread') {
    return {
      platform: 'kaskus',
      kind: 'post',
      key: `kaskus:thread/${id}`,
      id,
      handle: null,
      url: `https://www.kaskus.co.id/thread/${id}`,
    };
  }
  if (first !== 'post' && first !== 'show_post') return null;
  return {
    platform: 'kaskus',
    kind: 'comment',
    key: `kaskus:post/${id}`,
    id,
    handle: null,
    url: `https://www.kaskus.co.id/post/${id}`,
  };
};
