/** Signs that stand for letters, most usual reading first. */
const READINGS: Record<string, string> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'il',
};

const LETTER = /\p{L}/u;

/** Whether letters and signs are mixed as in `t3rc0bl0s`, not as in `covid19`, `10rb` or `anak2`. */
export function isMixed(word: string): boolean {
  return (
    /\p{L}[\d@$!|]+\p{L}|^[\d@$!|]+\p{L}{2,}[\d@$!|]|^\d\p{L}{3}/u.test(word) ||
    /\p{L}{2}[01345@$]$/u.test(word)
  );
}

/** The words that a mixed word may stand for, at most four, most usual first. */
export function readings(word: string): string[] {
  let made = [''];
  for (const sign of word) {
    const letters = LETTER.test(sign) ? sign : (READINGS[sign] ?? sign);
    made = made.flatMap((start) => Array.from(letters, (letter) => start + letter)).slice(0, 4);
  }
  return made;
}
