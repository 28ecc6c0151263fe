import type { Finding } from '../model/finding.ts';

/** Stands for what was taken out, in every language. */
export const GONE = '•••';

/** Shorter names would be found within words of the claim. */
const SHORTEST_NAME = 3;

/** Names that accounts borrow from institutions are nobody's own, and often the claim itself. */
const INSTITUTION =
  /^(?:(?:kpu|kip|bawaslu|panwaslu|dkpp|ppid|polri|polda|komdigi|kominfo|pemilu|pilkada|pemilihan|indonesia|republik|ri|kota|kab|kabupaten|provinsi|prov|official|resmi|info|berita|admin)[\s.,_-]*)+$/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Authored = Pick<Finding, 'handle' | 'name' | 'post'>;

/** Every form of who wrote the post, and the post inside it; the longest first. */
function namesIn({ handle, name, post }: Authored): string[] {
  const { quoted } = post ?? {};
  const all = [handle, name, post?.handle.value, post?.name.value, quoted?.handle, quoted?.name];
  const names = all
    .map((one) => (one ?? '').trim().replace(/^@/, ''))
    .filter((one) => one.length >= SHORTEST_NAME && !INSTITUTION.test(one));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** Takes the names of a post's authors out of texts about it, as far as they were read. */
export function withoutAuthorsOf(finding: Authored): (text: string) => string {
  const names = namesIn(finding).map(escaped).join('|');
  if (!names) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, GONE);
}
