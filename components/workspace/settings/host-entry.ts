/** What became of a host as a person typed it. `broad` names would let in the sites of others. */
export type HostEntry =
  | { ok: true; host: string }
  | { ok: false; problem: 'malformed' | 'broad' | 'known'; host: string };

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

/** Registries under which anyone, or any office, may have a site: never one publisher. */
const SHARED = new Set([
  'go.id',
  'co.id',
  'or.id',
  'ac.id',
  'sch.id',
  'web.id',
  'my.id',
  'desa.id',
  'biz.id',
  'mil.id',
  'net.id',
  'blogspot.com',
  'wordpress.com',
  'github.io',
]);

/** Reads a host out of what was typed or pasted (`https://KPU.go.id/berita` is `kpu.go.id`) and checks it. */
export function hostEntry(typed: string, known: readonly string[], official: boolean): HostEntry {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/^[*.]+/, '');
  if (!HOST.test(host))
    return { ok: false, problem: official && /^[a-z]+$/.test(host) ? 'broad' : 'malformed', host };
  if (official && SHARED.has(host)) return { ok: false, problem: 'broad', host };
  if (known.includes(host)) return { ok: false, problem: 'known', host };
  return { ok: true, host };
}
