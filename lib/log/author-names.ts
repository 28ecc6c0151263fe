import type { Finding } from '../model/finding.ts';

/** Stands for what was taken out, in every language. */
export const GONE = '•••';

/** Shorter names would be found within words of the claim. */
const SHORTEST_NAME = 3;

/** Names that accounts borrow from institutions are nobody's own, and often the claim itself. */
const INSTITUTION =
  /^(?:(?:kpu|kip|bawaslu|panwaslu|dkpp|ppid|polri|polda|komdigi|kominfo|pemilu|pilkada|pemilihan|indonesia|republik|ri|kota|kab|kabupaten|provinsi|prov|official|resmi|info|berita|admin)[\s.,_-]*)+$/i;

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

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** Whether nothing of a word goes on before `start` or after `end`; two units hold any sign. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start)) &&
  !BEGINS_WITH_WORD.test(text.slice(end, end + 2));

/**
 * A text without a name, however it is capitalised. Searched by hand: an expression for the names of each of thousands of
 * posts would take longer to make than to use.
 */
function withoutName(text: string, name: string): string {
  const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()];
  // A few letters change their length with their case; such a text is searched as it is written.
  const [searched, sought] = lower.length === text.length ? [lower, wanted] : [text, name];
  let out = '';
  let from = 0;
  for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (at < from || !standsAlone(text, at, end)) continue;
    out += text.slice(from, at) + GONE;
    from = end;
  }
  return out + text.slice(from);
}

/** Takes the names of a post's authors out of texts about it, as far as they were read. */
export function withoutAuthorsOf(finding: Authored): (text: string) => string {
  const names = namesIn(finding);
  return (text) => names.reduce(withoutName, text);
}
