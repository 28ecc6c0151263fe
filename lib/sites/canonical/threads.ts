import { atHandle, type CanonicalRule, segments } from './canonical.ts';

const CODE = /^[\w-]{5,60}$/;

/** `threads.com` and `threads.net`: `/@user/post/<code>`, `/t/<code>`, any tail (`/media`). */
export const threads: CanonicalRule = (url) => {
  const [first = '', second = '', third = ''] = segments(url);
  const handle = atHandle(first);
  const code = handle && second === 'post' ? third : first === 't' ? second : '';
  if (!CODE.test(code)) return null;
  const path = handle ? `@${handle}/post/${code}` : `t/${code}`;
  return {
    platform: 'threads',
    kind: 'post',
    key: `threads:${code}`,
    id: code,
    handle,
    url: `https://www.threads.com/${path}`,
  };
};
