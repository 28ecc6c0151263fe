import type { Clarification, Source } from '../model/clarification.ts';
import { imitates, isUnder, usableSuffixes } from './host-names.ts';
import { SHORTENERS } from './shorteners.ts';

/** Why an address is refused as a source. Each has a sentence in the locale files (`source.<code>`). */
export const SOURCE_REFUSALS = [
  'malformed', // not an address, or one that programs read in different ways
  'not_https',
  'user_info', // https://kpu.go.id@evil.example
  'port',
  'ip_address',
  'trailing_dot',
  'idn', // letters outside a-z in the host, as they are or as xn--
  'shortener',
  'lookalike', // made to be taken for an official host
] as const;
export type SourceRefusal = (typeof SOURCE_REFUSALS)[number];

export type SourceCheck =
  | { ok: true; kind: 'official' | 'supporting' }
  | { ok: false; reason: SourceRefusal };

/** Why a clarification has no source for a reply: it has none, none of an official host, or only refused ones. */
export const NO_OFFICIAL_SOURCE = ['no_source', 'supporting_only', ...SOURCE_REFUSALS] as const;
export type NoOfficialSource = (typeof NO_OFFICIAL_SOURCE)[number];

export const DEFAULT_SUFFIXES: readonly string[] = ['kpu.go.id'];

const refuse = (reason: SourceRefusal): SourceCheck => ({ ok: false, reason });

/** The host as the browser reads it (`URL.canParse` is too young for the browsers of old Windows). */
function hostOf(address: string): string | null {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}

/** Labels of letters, digits and inner hyphens (RFC 1123): browsers also take `.kpu.go.id` and `kpu.go.id;x.id`. */
const HOST_NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

/** What is wrong with the address itself, read as written: `new URL` repairs exactly what deceives a reader. */
function flawOf(address: string): SourceRefusal | null {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(address) || /[\\\s\p{C}]/u.test(address)) return 'malformed';
  if (!/^https:/i.test(address)) return 'not_https';
  const authority = address.slice('https://'.length).split(/[/?#]/, 1)[0]?.toLowerCase() ?? '';
  if (authority.includes('@')) return 'user_info';
  if (/^(\[.*\]|[\d.]+|0x[\da-f.x]+|\d+)(:\d*)?$/.test(authority)) return 'ip_address';
  if (authority.includes(':')) return 'port';
  if (/[^\p{ASCII}]/u.test(authority) || /(^|\.)xn--/.test(authority)) return 'idn';
  if (authority.endsWith('.')) return 'trailing_dot';
  return HOST_NAME.test(authority) && hostOf(address) === authority ? null : 'malformed';
}

/**
 * Judges one address: `official` may be quoted in a reply, `supporting` only backs an entry up.
 *
 * Official is a host equal to a suffix or under it (`kab-x.kpu.go.id`), never one that only contains it.
 */
export function checkSource(address: string, suffixes: readonly string[] = DEFAULT_SUFFIXES): SourceCheck {
  const flaw = flawOf(address);
  if (flaw) return refuse(flaw);
  const { hostname } = new URL(address);
  const official = usableSuffixes(suffixes);
  if (official.some((suffix) => isUnder(hostname, suffix))) return { ok: true, kind: 'official' };
  if (SHORTENERS.some((shortener) => isUnder(hostname, shortener))) return refuse('shortener');
  if (official.some((suffix) => imitates(hostname, suffix))) return refuse('lookalike');
  return { ok: true, kind: 'supporting' };
}

/**
 * Whether the office has named the publisher as one that may back an entry up. Says nothing of replies: any publisher that
 * is not official is never quoted, named or not.
 */
export function isNamedPublisher(address: string, suffixes: readonly string[]): boolean {
  const check = checkSource(address, suffixes);
  return check.ok && check.kind === 'official';
}

export type OfficialSource = { source: Source; reason: null } | { source: null; reason: NoOfficialSource };

/**
 * The first official source of an entry, or why it has none. Without one no reply can be made. An address that its editor
 * marked as supporting is never quoted, whatever its host.
 */
export function officialSource(
  clarification: Pick<Clarification, 'sources'>,
  suffixes: readonly string[] = DEFAULT_SUFFIXES,
): OfficialSource {
  let reason: NoOfficialSource = 'no_source';
  for (const source of clarification.sources) {
    const check = checkSource(source.url, suffixes);
    if (check.ok && check.kind === 'official' && source.kind === 'official') return { source, reason: null };
    if (check.ok) reason = 'supporting_only';
    else if (reason === 'no_source') reason = check.reason;
  }
  return { source: null, reason };
}
