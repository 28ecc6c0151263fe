// Ranks the entries of a library for each post:
//   npm run --silent match -- --library FILE --posts FILE
// Library lines: {id,title,summary,keywords?,aliases?,verdict?,date?,url?}; post lines: {id,post,narrative?}.
// Prints one JSON line a post, in order: {id, band, matches: [{id, score, band, reasons}], ms}.
import { parseArgs } from 'node:util';
import { createMatcher } from '../../lib/matching/index.ts';
import { readDocument, readLines } from './jsonl.ts';

const { values } = parseArgs({ options: { library: { type: 'string' }, posts: { type: 'string' } } });
if (!values.library || !values.posts) {
  process.stderr.write('Usage: npm run --silent match -- --library FILE --posts FILE\n');
  process.exit(2);
}

const matcher = createMatcher(readLines(values.library).map(readDocument));
for (const { id, post, narrative } of readLines(values.posts)) {
  const start = performance.now();
  const { band, matches } = matcher.match({ text: String(post ?? ''), narrative: String(narrative ?? '') });
  const ms = Math.round((performance.now() - start) * 1_000) / 1_000;
  const shown = matches.map((match) => ({
    id: match.id,
    score: match.score,
    band: match.band,
    reasons: match.reasons,
  }));
  process.stdout.write(`${JSON.stringify({ id, band, matches: shown, ms })}\n`);
}
