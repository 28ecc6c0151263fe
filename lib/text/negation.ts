import { canonicalCue } from './cues.ts';
import { type Token, tokens } from './tokens.ts';

/** A negation reaches so many words far. */
const REACH = 6;
const CLAUSE_END = /[.,!?;:()"“”\n]/;
/** "There is no …", "it never …", "not a …": what follows is denied; at the end of a clause, what stands before. */
const DENIAL =
  /^(?:tidak ada|(?:tidak|belum) (?:ada|pernah|mungkin|benar|menemukan|nemu|ketemu|ditemukan|terbukti|memuat|berisi)|bukan|mustahil|mana (?:ada|mungkin))\b/;
/** Words after a denial that name nothing: "… itu tidak pernah terjadi sama sekali". */
const TAIL = new Set(
  'ada terjadi kejadian sama sekali itu ini ya sih kok lho lah adanya nyata pak bu bang bro kak di sini sana situ'.split(
    ' ',
  ),
);

/** Parts the words of `text` where a sign ends a clause. */
function clausesOf(text: string): Token[][] {
  const clauses: Token[][] = [];
  let end = Number.NaN;
  for (const token of tokens(text)) {
    if (!(end <= token.start) || CLAUSE_END.test(text.slice(end, token.start))) clauses.push([]);
    clauses.at(-1)?.push(token);
    end = token.end;
  }
  return clauses;
}

/** Where (UTF-16 offsets) the words start that `text` speaks of only to say that they are not so. */
export function negatedWords(text: string): ReadonlySet<number> {
  const negated = new Set<number>();
  for (const clause of clausesOf(text)) {
    const words = clause.map(({ word }) => canonicalCue(word));
    words.forEach((word, at) => {
      const length = DENIAL.exec(`${word} ${words[at + 1] ?? ''}`)?.[0].split(' ').length;
      if (!length) return;
      const next = at + length - (word.includes(' ') ? 1 : 0);
      const isLast = words.slice(next).every((one) => TAIL.has(one));
      for (const { start } of isLast ? clause.slice(0, at) : clause.slice(next, next + REACH))
        negated.add(start);
    });
  }
  return negated;
}
