import type { Platform } from '../../model/platform.ts';
import type { Canonical, CanonicalRule } from './canonical.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { kaskus } from './kaskus.ts';
import { linkedin } from './linkedin.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { webPage } from './web.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

const RULES: readonly (readonly [Platform, readonly string[], CanonicalRule])[] = [
  ['x', ['x.com', 'twitter.com'], x],
  ['facebook', ['facebook.com', 'fb.com', 'fb.watch'], facebook],
  ['instagram', ['instagram.com', 'instagr.am'], instagram],
  ['tiktok', ['tiktok.com'], tiktok],
  ['youtube', ['youtube.com', 'youtu.be', 'youtube-nocookie.com'], youtube],
  ['threads', ['threads.com', 'threads.net'], threads],
  ['telegram', ['t.me', 'telegram.me', 'telegram.org', 'telegram.dog'], telegram],
  ['linkedin', ['linkedin.com'], linkedin],
  ['kaskus', ['kaskus.co.id'], kaskus],
  ['whatsapp', ['whatsapp.com'], whatsapp],
];

/** Whether the host is one of the suffixes or a subdomain of it: `x.com` covers `mobile.x.com`, not `netflix.com`. */
export const hostIn = (hostname: string, suffixes: readonly string[]): boolean =>
  suffixes.some((suffix) => hostname === suffix || hostname.endsWith(`.${suffix}`));

/** The platform that an address belongs to, `web` for all others. */
export const platformOf = (url: URL): Platform =>
  RULES.find(([, hosts]) => hostIn(url.hostname, hosts))?.[0] ?? 'web';

/** `/web/20260102030405/https://…`: a page of the Wayback Machine, which writes its own address before every link. */
const ARCHIVED =
  /^(?:(?:https?:)?\/\/web\.archive\.org)?\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?[^/].*)$/;

function parsed(address: string, base?: URL): URL | null {
  try {
    const url = new URL(ARCHIVED.exec(address)?.[1] ?? address, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** A link that leads nowhere: browsers that save a page write `#` out as its whole address. */
const isNowhere = (address: string, base: URL | undefined): boolean =>
  /^[#?]/.test(address) || (address.endsWith('#') && address.slice(0, -1) === base?.href.split('#')[0]);

/**
 * Parses an absolute http(s) address, or a path relative to `base`; null for all others. `#` and `?…` alone lead back
 * to the page itself: on Facebook they stand where a permalink would be. An address in a web archive is that of the
 * page that was archived.
 */
export const httpUrl = (address: string | null, base?: URL): URL | null =>
  !address || address.length > 4_000 || isNowhere(address, base) ? null : parsed(address, base);

/**
 * The post that an address leads to, or null when it is not a known form of a permalink. Every form of one permalink
 * gives the same `key`; tracking is removed. Pure.
 */
export function canonical(address: string | URL | null, base?: URL): Canonical | null {
  const url = address instanceof URL ? address : httpUrl(address, base);
  const rule = url && RULES.find(([, hosts]) => hostIn(url.hostname, hosts))?.[2];
  return (url && rule?.(url)) ?? null;
}

/** Like `canonical`, but any other page gets a key of its cleaned address. */
export const canonicalPage = (url: URL): Canonical | null => canonical(url) ?? webPage(url);

export type { Canonical } from './canonical.ts';
