import { describe, expect, it } from 'vitest';
import { passageUrl } from '../../lib/util/text-fragment.ts';

const PAGE = 'https://berita.example/kpu';
const passage = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe('passageUrl', () => {
  it('names the passage and the words around it', () => {
    expect(passageUrl(PAGE, passage('pemilu ditunda', 'KPU menyatakan', 'sampai 2031'))).toBe(
      `${PAGE}#:~:text=KPU%20menyatakan-,pemilu%20ditunda,-sampai%202031`,
    );
  });

  it('leaves out what is not there, and adds to a fragment that the address has', () => {
    expect(passageUrl(`${PAGE}#komentar`, passage('ditunda'))).toBe(`${PAGE}#komentar:~:text=ditunda`);
  });

  it('keeps signs of the syntax apart from those of the words', () => {
    expect(passageUrl(PAGE, passage('A-B, C & D'))).toBe(`${PAGE}#:~:text=A%2DB%2C%20C%20%26%20D`);
  });

  it('names a long passage by its first and last words', () => {
    const words = Array.from({ length: 40 }, (_, n) => `kata${n}`).join(' ');
    expect(passageUrl(PAGE, passage(words))).toBe(
      `${PAGE}#:~:text=kata0%20kata1%20kata2%20kata3%20kata4,kata35%20kata36%20kata37%20kata38%20kata39`,
    );
  });
});
