import { all, attr } from '../../../lib/dom/node.ts';
import { structuredPost } from '../../../lib/sites/generic/json-ld.ts';
import { ADAPTERS, type PageEnv } from '../../../lib/sites/index.ts';

/** What tools that save pages write into them, the address in the first group. */
const NOTES: readonly RegExp[] = [
  /^\s*saved from url=\(\d+\)(https?:\/\/\S+)/, // Chrome, Edge
  /(?:Page saved with|Archive processed by) SingleFile[\s\S]*?\burl: *(https?:\/\/\S+)/,
  /Mirrored from (\S+) by HTTrack/,
  /^\s*(https?:\/\/\S+)\s*$/,
];
const MAX_COMMENTS = 20;

/** The address in the comments at the head of a saved page: the very one in the address bar when it was saved. */
function notedAddress(document: Document): string | null {
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  for (let n = 0; n < MAX_COMMENTS && comments.nextNode(); n += 1) {
    const text = comments.currentNode.nodeValue ?? '';
    const address = NOTES.map((note) => note.exec(text)?.[1]).find((found) => found !== undefined);
    if (address) return address.startsWith('http') ? address : `https://${address}`;
  }
  return null;
}

/** Where a page may say its own address, the surest first. */
const DECLARED: readonly [css: string, attribute: string][] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
  ['link[itemprop="url"]', 'href'],
  ['link[rel="shortlinkUrl"], link[rel="shortlink"]', 'href'],
  ['link[rel="alternate"][hreflang="x-default"]', 'href'],
  ['base[href]', 'href'],
];

/** Its grids hold no posts, but its elements have names of their own. */
const YOUTUBE = 'https://www.youtube.com/';

/** The watch page of YouTube where it is the only page that is mounted: then no other can be the address. */
function mountedVideo(document: Document): string | null {
  const [page, ...others] = all(document, 'ytd-watch-flexy, ytd-browse, ytd-search, ytd-shorts');
  const id = others.length === 0 && page ? attr(page, 'video-id') : null;
  return id && `${YOUTUBE}watch?v=${id}`;
}

/** The home of the platform whose adapter knows the structure, for pages that do not say where they are from. */
function recognisedHome(envAt: (address: string) => PageEnv): string | null {
  const counts = ADAPTERS.map((adapter) => {
    const home = `https://${adapter.hosts[0]}/`;
    const env = envAt(home);
    return { home, found: adapter.findPosts(env.document, env).length };
  });
  return counts.sort((a, b) => b.found - a.found).find(({ found }) => found > 0)?.home ?? null;
}

/** An archive writes its own address before that of the page. */
const original = (address: string): string =>
  address.replace(/^https?:\/\/web\.archive\.org\/web\/\w+\//, '');

/**
 * A saved page's own address: as noted by the tool that saved it, else as declared in its head, else that of the one
 * video that it holds, else as its JSON-LD says, else the home of the platform that it looks like; null when unknown.
 */
export function findAddress(document: Document, envAt: (address: string) => PageEnv): string | null {
  const declared = DECLARED.flatMap(([css, attribute]) =>
    all(document, css).flatMap((element) => attr(element, attribute) ?? []),
  ).map(original);
  const known =
    notedAddress(document) ??
    [...declared, mountedVideo(document) ?? '', structuredPost(document)?.url ?? ''].find((address) =>
      /^https?:\/\//.test(address),
    );
  if (known) return original(known);
  const home = recognisedHome(envAt) ?? (all(document, 'ytd-app, ytm-app').length > 0 ? YOUTUBE : null);
  const relative = declared.find((address) => address.startsWith('/'));
  return home && relative ? new URL(relative, home).href : home;
}
