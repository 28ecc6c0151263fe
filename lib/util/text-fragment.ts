/** A passage and the words around it, white space as single spaces. */
interface Passage {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Longer passages are named by their first and last words. */
const LONG = 160;
const WORDS = 5;

/** `-`, `,` and `&` have a meaning of their own between `text=` and its end. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

function wordsOf(exact: string): string {
  const words = exact.split(' ');
  if (exact.length <= LONG || words.length < WORDS * 3) return encoded(exact);
  return [words.slice(0, WORDS), words.slice(-WORDS)].map((part) => encoded(part.join(' '))).join(',');
}

/**
 * The page's address with a text fragment, `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG Scroll to Text Fragment):
 * the browser that opens it goes to the passage and marks it, or just opens the page where the words are gone.
 */
export function passageUrl(page: string, { exact, prefix, suffix }: Passage): string {
  const parts = [prefix && `${encoded(prefix)}-`, wordsOf(exact), suffix && `-${encoded(suffix)}`];
  const joint = page.includes('#') ? '' : '#';
  return `${page}${joint}:~:text=${parts.filter(Boolean).join(',')}`;
}
