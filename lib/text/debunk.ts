import { cueText } from './cues.ts';
import { ASSERTIONS, DENIALS, QUESTIONS } from './denials.ts';

/** Fact-checkers, and pages on hoaxes of public bodies: a hoax may well link to a genuine page of KPU. */
const CHECKERS =
  /(?:^|[/.])(?:turnbackhoax\.id|cekfakta\.|mafindo\.or\.id)|(?:komdigi|kominfo|kpu)\.go\.id\/\S*(?:hoax|hoaks|klarifikasi)|\/(?:cek-?fakta|fact-?check|hoaks?-atau|anti-?hoax|hoax-?buster)/i;

/** Of a longer text (in UTF-16 units) only opening and close tell what it is about to say. */
const LONG = 700;
const OPENING = 350;
const CLOSE = 250;

const frame = (text: string): string =>
  text.length > LONG ? `${text.slice(0, OPENING)}\n${text.slice(-CLOSE)}` : text;

const has = (patterns: readonly RegExp[], text: string) =>
  patterns.some((pattern) => text.search(pattern) >= 0);

/** Whether a post itself says that the claim is false, asks whether it is, or links to those who check claims. */
export function isDebunking(text: string, links: readonly string[] = []): boolean {
  if (links.some((link) => CHECKERS.test(link)) || CHECKERS.test(text)) return true;
  const told = cueText(frame(text));
  const plain = ASSERTIONS.reduce((left, assertion) => left.replace(assertion, ''), told);
  return has(QUESTIONS, plain) || has(DENIALS, plain);
}
