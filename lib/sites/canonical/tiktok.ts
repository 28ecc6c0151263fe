import { atHandle, type Canonical, type CanonicalRule, segments } from './canonical.ts';

const ID = /^\d{15,20}$/;

const video = (id: string, handle: string | null, url: string): Canonical => ({
  platform: 'tiktok',
  kind: 'video',
  key: `tiktok:${id}`,
  id,
  handle,
  url,
});

/** `/@user/(video|photo)/<id>`, embeds, and the opaque short links of `vm.` and `vt.`. */
export const tiktok: CanonicalRule = (url) => {
  const [first = '', second = '', third = ''] = segments(url);
  const handle = atHandle(first);
  if (handle && (second === 'video' || second === 'photo') && ID.test(third)) {
    return video(third, handle, `https://www.tiktok.com/@${handle}/${second}/${third}`);
  }
  const short = /^v[mt]\./.test(url.hostname) ? first : first === 't' ? second : '';
  if (/^\w{6,20}$/.test(short)) return video(`short/${short}`, null, `https://vt.tiktok.com/${short}/`);
  const embedded =
    first === 'embed'
      ? second === 'v2'
        ? third
        : second
      : first === 'v'
        ? second.replace(/\.html$/, '')
        : '';
  return ID.test(embedded) ? video(embedded, null, `https://www.tiktok.com/embed/v2/${embedded}`) : null;
};
