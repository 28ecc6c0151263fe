const SHOWN = 3;
const MASK = '•••';

/** A handle that can be told from others and not be looked up: `@abc•••`; of a short one, the first letter only. */
export function maskHandle(handle: string): string {
  const sign = /^\s*@/.test(handle) ? '@' : '';
  const letters = Array.from(handle.trim().replace(/^@/, ''));
  if (letters.length === 0) return '';
  return sign + letters.slice(0, letters.length > SHOWN ? SHOWN : 1).join('') + MASK;
}
