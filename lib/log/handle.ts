const SHOWN = 3;
const MASK = '•••';

/** No handle has signs that cannot be seen or that turn the direction: they would turn the rest of a line around. */
const lettersOf = (handle: string): string[] =>
  Array.from(
    handle
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .replace(/^@/, ''),
  );

/** The sign before a handle; a name of several words, which some platforms show in its place, has none. */
const signOf = (letters: readonly string[]): string =>
  letters.length === 0 || letters.includes(' ') ? '' : '@';

/** A handle as people write it: with the sign, whether or not it was stored with one. Empty stays empty. */
export function fullHandle(handle: string): string {
  const letters = lettersOf(handle);
  return `${signOf(letters)}${letters.join('')}`;
}

/** A handle that can be told from others and not be looked up: `@abc•••`; of a short one, the first letter only. */
export function maskHandle(handle: string): string {
  const letters = lettersOf(handle);
  return letters.length === 0
    ? ''
    : `${signOf(letters)}${letters.slice(0, letters.length > SHOWN ? SHOWN : 1).join('')}${MASK}`;
}
