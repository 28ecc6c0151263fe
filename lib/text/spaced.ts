import type { Token } from './scan.ts';

/** Fewest lone letters in a row that are read as one spaced-out word. */
const FEWEST = 3;

const isLone = (token: Token | undefined) => token !== undefined && token.word.length === 1;

function joined(run: readonly Token[]): Token[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || run.length < FEWEST || !run.some(({ kind }) => kind === 'word')) return [...run];
  return [{ word: run.map(({ word }) => word).join(''), start: first.start, end: last.end, kind: 'word' }];
}

/** Words whose letters were spaced out (`s u r a t   s u a r a`, `h.o.a.k.s`) put together; a wider gap parts words. */
export function joinSpaced(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    const gap = token.start - (run.at(-1)?.end ?? token.start);
    if (isLone(token) && gap <= 1) {
      run.push(token);
      continue;
    }
    out.push(...joined(run));
    run = isLone(token) ? [token] : [];
    if (!isLone(token)) out.push(token);
  }
  out.push(...joined(run));
  return out;
}
