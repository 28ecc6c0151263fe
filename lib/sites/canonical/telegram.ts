import { type CanonicalRule, segments } from './canonical.ts';

const NAME = /^[a-z]\w{3,31}$/i;
const NUMBER = /^\d{1,15}$/;

/** `/<name>/<id>`, `/s/<name>/<id>`, with topic `/<name>/<topic>/<id>`, private `/c/<number>/<id>`; `?comment=` is its own. */
export const telegram: CanonicalRule = (url) => {
  const parts = segments(url);
  if (parts[0] === 's') parts.shift();
  const isPrivate = parts[0] === 'c';
  const name = isPrivate ? `c/${parts[1]}` : (parts[0] ?? '');
  const rest = parts.slice(isPrivate ? 2 : 1);
  const id = rest.at(-1) ?? '';
  const known = isPrivate ? NUMBER.test(parts[1] ?? '') : NAME.test(name);
  if (!known || rest.length > 2 || !rest.every((part) => NUMBER.test(part)) || id === '') return null;
  const comment = url.searchParams.get('comment');
  const tail = comment && NUMBER.test(comment) ? comment : null;
  return {
    platform: 'telegram',
    kind: 'message',
    key: `telegram:${name.toLowerCase()}/${id}${tail ? `:${tail}` : ''}`,
    id: `${name}/${id}`,
    handle: isPrivate || tail ? null : name,
    url: `https://t.me/${name}/${id}${tail ? `?comment=${tail}` : ''}`,
  };
};
