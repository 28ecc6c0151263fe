import { attr } from '../dom/node.ts';
import { lineOf } from '../dom/text.ts';
import type { Post } from '../model/post.ts';
import { httpUrl, platformOf } from './canonical/index.ts';
import { cut } from './validate.ts';

/** Redirectors of the platforms and the query key that holds the real address. */
const REDIRECTS: readonly (readonly [RegExp, string])[] = [
  [/^l\.(facebook|instagram|threads|messenger)\.(com|net)$/, 'u'],
  [/^(lm|l)\.facebook\.com$/, 'u'],
  [/(^|\.)youtube\.com$/, 'q'],
  [/(^|\.)linkedin\.com$/, 'url'],
  [/(^|\.)tiktok\.com$/, 'target'],
];

/** The address behind a platform's redirector, else the address itself. Pure, opens nothing. */
function unwrap(url: URL): URL {
  const key = REDIRECTS.find(([host]) => host.test(url.hostname))?.[1];
  const isRedirect = /^\/(l\.php|redirect|safety\/go|redir\/redirect|link\/v2|)$/.test(
    url.pathname.replace(/\/$/, ''),
  );
  const target = key && isRedirect ? httpUrl(url.searchParams.get(key)) : null;
  return target ?? url;
}

/** The links in a post that lead away from the platform, each once, at most 20, with their visible text. */
export function outboundLinks(elements: readonly Element[], base: URL): Post['links'] {
  const home = platformOf(base);
  const links = new Map<string, string | null>();
  for (const element of elements) {
    const raw = httpUrl(attr(element, 'href'), base);
    const url = raw && unwrap(raw);
    if (!url || url.hostname === base.hostname || (home !== 'web' && platformOf(url) === home)) continue;
    const title = lineOf(element);
    if (url.href.length <= 4_000 && !links.get(url.href)) links.set(url.href, title && cut(title, 500));
  }
  return [...links].slice(0, 20).map(([url, title]) => ({ url, title }));
}
