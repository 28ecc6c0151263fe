import { type CanonicalRule, segments } from './canonical.ts';

const HANDLE = /^\w{1,15}$/;

/** `/<handle>/status/<id>`, `/i/web/status/<id>`, `/i/status/<id>`, any tail (`/photo/1`, `/analytics`). */
export const x: CanonicalRule = (url) => {
  const parts = segments(url);
  const at = parts.findIndex((part) => part === 'status' || part === 'statuses');
  const id = parts[at + 1];
  const author = parts[0];
  if (at < 1 || at > 2 || !id || !author || !/^\d{1,20}$/.test(id)) return null;
  if (at === 2 && !(author === 'i' && parts[1] === 'web')) return null;
  const handle = author !== 'i' && HANDLE.test(author) ? author : null;
  if (author !== 'i' && handle === null) return null;
  return {
    platform: 'x',
    kind: 'post',
    key: `x:${id}`,
    id,
    handle,
    url: `https://x.com/${author === 'i' ? 'i' : handle}/status/${id}`,
  };
};
