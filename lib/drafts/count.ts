import type { Platform } from '../model/platform.ts';
import { findLinks } from './links.ts';

/** X shortens every link to a t.co address of this length. */
const X_LINK = 23;

/** One emoji with all that belongs to it: flag, keycap, skin tone, joined family (Unicode TR51). */
const EMOJI =
  /\p{RI}{2}|[#*0-9]\uFE0F?\u20E3|\p{ExtPict}(?:\p{EMod}|\uFE0F)?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u200D\p{ExtPict}(?:\p{EMod}|\uFE0F)?)*/gu;

/** Code points that X counts as one; all others (CJK, emoji) count as two. Ranges of twitter-text, config v3. */
const isLight = (point: number): boolean =>
  point <= 4351 ||
  (point >= 8192 && point <= 8205) ||
  (point >= 8208 && point <= 8223) ||
  (point >= 8242 && point <= 8247);

function countForX(text: string): number {
  let count = 0;
  let plain = '';
  let from = 0;
  for (const link of findLinks(text)) {
    plain += text.slice(from, link.start);
    from = link.end;
    count += X_LINK;
  }
  plain += text.slice(from);
  const letters = plain.normalize('NFC').replace(EMOJI, () => {
    count += 2;
    return '';
  });
  for (const letter of letters) count += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  return count;
}

/**
 * The length of `text` as the platform counts it. Where its way of counting is not published UTF-16 units are used:
 * never fewer than code points or visible characters, so that a text said to fit does.
 */
export const countFor = (platform: Platform, text: string): number =>
  platform === 'x' ? countForX(text) : text.length;
