import type { Canonical } from './canonical.ts';

const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid?|mibextid|rdid|si|ref|ref_src|ref_url|__cft__.*|__tn__|_ga|mc_[ce]id|share_url|source|feature)$/i;

/** Any other page: the address without tracking, fragment and `amp`/`www` noise of the host in its key. */
export function webPage(url: URL): Canonical | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const clean = new URL(url.href);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  for (const name of [...clean.searchParams.keys()]) if (TRACKING.test(name)) clean.searchParams.delete(name);
  const host = clean.hostname.replace(/^(www|m|amp)\./, '');
  const path = clean.pathname.replace(/\/+$/, '');
  const id = `${host}${path}${clean.search}`;
  return { platform: 'web', kind: 'page', key: `web:${id}`.slice(0, 300), id, handle: null, url: clean.href };
}
