// Ranks the entries of a library for each post:
//   npm run --silent match -- --library FILE --posts FILE
// Library lines: {id,title,summary,keywords?,aliases?,verdict?,date?,url?}; post lines: {id,post,narrative?}.
// Prints one JSON line a post, in order: {id, band, matches: [{id, score, band, reasons}], ms}.
// Exit codes: 0; 1 where a file cannot be read (the message names file and line); 2 for wrong options.
import { parseArgs } from 'node:util';
import { createMatcher } from '../../lib/matching/index.ts';
import type { MatchDocument } from '../../lib/model/match.ts';
import { asText, type Line, readDocument, readLines } from './jsonl.ts';

const USAGE = 'Usage: npm run --silent match -- --library FILE --posts FILE';

function stop(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function options(): { library: string; posts: string } {
  try {
    const { values } = parseArgs({ options: { library: { type: 'string' }, posts: { type: 'string' } } });
    const { library, posts } = values;
    return library && posts ? { library, posts } : stop(USAGE, 2);
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`, 2);
  }
}

function read(file: string): Line[] {
  try {
    return readLines(file);
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), 1);
  }
}

/** The entries of a library file; what cannot be used is said on stderr. */
function readLibrary(file: string): MatchDocument[] {
  const documents = read(file).map(readDocument);
  const usable = documents.filter(({ id }) => id);
  const left = documents.length - usable.length;
  const twice = usable.length - new Set(usable.map(({ id }) => id)).size;
  if (left) process.stderr.write(`${file}: ${left} without an id left out\n`);
  if (twice) process.stderr.write(`${file}: ${twice} ids given again, the last counts\n`);
  return usable;
}

/** Writes a line; `false` once the reader has gone, as in `… | head`. */
const print = (line: string) =>
  new Promise<boolean>((resolve) => process.stdout.write(`${line}\n`, (error) => resolve(!error)));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const { library, posts } = options();
const matcher = createMatcher(readLibrary(library));
for (const { id, post, narrative } of read(posts)) {
  const start = performance.now();
  const { band, matches } = matcher.match({ text: asText(post), narrative: asText(narrative) });
  const ms = Math.round((performance.now() - start) * 1_000) / 1_000;
  const shown = matches.map((match) => ({
    id: match.id,
    score: match.score,
    band: match.band,
    reasons: match.reasons,
  }));
  if (!(await print(JSON.stringify({ id: id ?? null, band, matches: shown, ms })))) break;
}
