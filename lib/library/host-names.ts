/** True for the domain itself and for every host under it. Both in lower case. */
export const isUnder = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

/** Suffixes as an office may type them (`.KPU.go.id`), made comparable. One label alone would let half the web in. */
export const usableSuffixes = (suffixes: readonly string[]): string[] =>
  suffixes
    .map((suffix) => suffix.trim().toLowerCase().replace(/^\.+/, ''))
    .filter((suffix) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(suffix));

const TWINS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  j: 'i',
  '3': 'e',
  '5': 's',
  q: 'g',
  '9': 'g',
  v: 'u',
};

/** The host as an eye in a hurry sees it: no dots and hyphens, digits read as the letters they resemble. */
const silhouette = (host: string): string =>
  host.replace(/[.-]/g, '').replace(/./g, (sign) => TWINS[sign] ?? sign);

/** What deceivers write against an office's name to make a domain of it: `kpuri`, `infokpu2024`. */
const OFFICE_WORDS =
  /^(ri|id|go|goid|pusat|resmi|official|indonesia|provinsi|prov|kab|kabupaten|kota|daerah|info|berita|cek|lapor|layanan|pemilu|pilkada|pilpres|dpt|kpps|ppk|pps|daftar|rekrutmen|\d+)*$/;

/** Whether a label of a host is the office's name, alone or among such words. */
const bearsName = (label: string, brand: string): boolean =>
  label.includes(brand) && OFFICE_WORDS.test(label.replace(brand, ''));

/**
 * Whether a host that is not under `suffix` is made to look as if it were: `kpu-go.id.xyz`, `kpug0.id`, `kpu-pusat.com`.
 * Government hosts under `.go.id` may carry the name (`kpu-surabayakota.go.id` was a real one) but not the whole suffix.
 */
export function imitates(host: string, suffix: string): boolean {
  if (silhouette(host).includes(silhouette(suffix))) return true;
  const [brand = ''] = suffix.split('.');
  return !isUnder(host, 'go.id') && host.split(/[.-]/).some((label) => bearsName(label, brand));
}
