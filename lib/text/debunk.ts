import { cueText, frameOf } from './cues.ts';
import { ASSERTIONS, DENIALS, INSISTENCE, QUESTIONS } from './denials.ts';

/** Fact-checkers, and pages on hoaxes of public bodies: a hoax may well link to a genuine page of KPU. */
const CHECKERS =
  /(?:^|[/.])(?:turnbackhoax\.id|(?:cek|periksa)fakta\.|factcheck\.|mafindo\.or\.id|(?:anti|jala|klinik|lapor|saber|stop)hoa(?:x|ks)\w*\.)|(?:komdigi|kominfo|kpu)\.go\.id\/\S*(?:hoax|hoaks|klarifikasi)|\/(?:(?:cek|periksa)-?fakta|fact-?check|hoaks?-atau|anti-?hoax|hoax-?buster)/i;

const has = (patterns: readonly RegExp[], text: string) =>
  patterns.some((pattern) => text.search(pattern) >= 0);

/** After such a word stands what the writer holds against what was said before. */
const TURN = / (?:tetapi|berarti|(?:[.?!]|lah) kok|malah (?:bikin|makin)) /;
/** In a longer text, in UTF-16 units, a turn is one among many. */
const ONE_TURN = 300;

/** What a short text says last: "they deny it, but …". */
const lastWord = (told: string): string =>
  told.length > ONE_TURN ? told : (told.split(TURN).at(-1) ?? told);

/** Whether a post itself says that the claim is false, asks whether it is, or links to those who check claims. */
export function isDebunking(text: string, links: readonly string[] = []): boolean {
  if (links.some((link) => CHECKERS.test(link)) || CHECKERS.test(text)) return true;
  const told = cueText(frameOf(text));
  if (has(QUESTIONS, told)) return true;
  const plain = ASSERTIONS.reduce((left, assertion) => left.replace(assertion, ''), told);
  return !has(INSISTENCE, plain) && has(DENIALS, lastWord(plain));
}
