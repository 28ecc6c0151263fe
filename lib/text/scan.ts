import { type Folded, fold } from './fold.ts';

/** A piece of text: `word` is folded, `start` and `end` are UTF-16 offsets in the original. */
export interface Token {
  word: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'tag' | 'mention';
}

/** Links, e-mail addresses and bare hosts; bounded and anchored, so that no row of letters is walked twice. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+|(?<![\w-])[\w-]{1,63}\.(?:com|co|id|net|org|ly|me|info)(?:\/\S*)?(?!\w)/g;
/** A number with Indonesian thousands (`1.972`) or decimals, or a word that may hide signs (`k@rtu`, `jum'at`). */
const PIECE =
  /\d{1,3}(?:\.\d{3})+(?![\d\p{L}])|[@#]?[\p{L}\p{N}_](?:[\p{L}\p{N}_]|['’`*@$|!](?=[\p{L}\p{N}]))*/gu;
const DIGITS = /^[\d.]+$/;

function kindOf(piece: string): Token['kind'] {
  if (piece.startsWith('#')) return 'tag';
  if (piece.startsWith('@')) return 'mention';
  return DIGITS.test(piece) ? 'number' : 'word';
}

function token(folded: Folded, piece: string, at: number): Token {
  const kind = kindOf(piece);
  const word = kind === 'number' ? piece.replaceAll('.', '') : piece.replace(/^[@#]|['’`*_]/g, '');
  return { word, kind, start: folded.from[at] ?? 0, end: folded.to[at + piece.length - 1] ?? 0 };
}

/** The words, numbers, hashtags and mentions of `text` in order; links and e-mail addresses are left out. */
export function scan(text: string): Token[] {
  const folded = fold(text);
  const open = folded.text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  const tokens: Token[] = [];
  for (const match of open.matchAll(PIECE)) {
    const made = token(folded, match[0], match.index);
    if (made.word) tokens.push(made);
  }
  return tokens;
}
