/** A link in a text, in UTF-16 offsets. `address` always has a scheme, also where the text leaves it out. */
export interface Link {
  address: string;
  start: number;
  end: number;
}

/** With a scheme, or a bare host that platforms turn into a link. The part after `@` of an e-mail address is none. */
const LINK =
  /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s<>"]+|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:id|com|net|org|info|me|ly|xyz|co|app|site|link|news)(?![\p{L}\p{N}-]|\.\p{L})(?:\/[^\s<>"]*)?/giu;
const TAIL = /[.,;:!?'’”)\]}]+$/u;

/** An address whose end nobody takes for the punctuation around it: signs there are written in percent. */
export const linkable = (address: string): string =>
  address.replace(
    TAIL,
    (signs) => `${[...signs].map((sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).join('')}`,
  );

/** Every link of a text in order, without the punctuation of the sentence around it. */
export function findLinks(text: string): Link[] {
  return [...text.matchAll(LINK)].map((match) => {
    const written = match[0].replace(TAIL, '');
    return {
      address: written.includes('://') ? written : `https://${written}`,
      start: match.index,
      end: match.index + written.length,
    };
  });
}
