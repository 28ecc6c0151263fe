// Measures matching beside the libraries one would take otherwise:
//   npm run bench -- [--data DIR] [--json] [--obfuscate] [--wrap] [--scale 100000] [--full] [--only NAME]
// DIR holds library.jsonl, queries.jsonl {id,post,gold,sharedWords?} and negatives.jsonl {id,post,kind?}.
// --scale times ours over the library enlarged with made-up entries; --full asks slow engines all posts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Line, readDocument, readLines } from '../harness/jsonl.ts';
import { hash } from '../train/random.ts';
import { ENGINES } from './engines.ts';
import { type Figures, measure, type Post } from './measure.ts';
import { obfuscate } from './obfuscate.ts';
import { enlarge } from './scale.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean' },
    obfuscate: { type: 'boolean' },
    wrap: { type: 'boolean' },
    full: { type: 'boolean' },
    scale: { type: 'string' },
    only: { type: 'string' },
  },
});
const own = fileURLToPath(new URL('../../../shared/matching/dev', import.meta.url));
const folder = values.data ?? own;
if (!existsSync(join(folder, 'library.jsonl'))) {
  process.stderr.write(`No benchmark data at ${folder}: give --data DIR.\n`);
  process.exit(2);
}

/** The post as it is asked: disguised or wrapped where an option says so, the same way in every run. */
function written(id: string, post: string): string {
  const disguised = values.obfuscate ? obfuscate(post, hash(id)) : post;
  return values.wrap ? wrap(disguised, hash(id), 'probe') : disguised;
}

const toPost = ({ id, post, gold, kind, sharedWords }: Line): Post => ({
  text: written(String(id), String(post)),
  gold: new Set(Array.isArray(gold) ? gold.map(String) : []),
  kind: String(kind ?? 'query'),
  sharedWords: Number(sharedWords ?? 1),
});

const read = (name: string) => (existsSync(join(folder, name)) ? readLines(join(folder, name)) : []);
const library = read('library.jsonl').map(readDocument);
const posts = [...read('queries.jsonl'), ...read('negatives.jsonl')].map(toPost);
const scale = Number(values.scale ?? 0);
const asked = scale ? enlarge(library, scale) : library;
const engines = ENGINES.filter(({ name }, index) =>
  values.only ? name.toLowerCase().includes(values.only.toLowerCase()) : !scale || index === 0,
);

const rows: Figures[] = [];
for (const engine of engines) {
  if (!values.json) process.stderr.write(`${engine.name} …\n`);
  rows.push(await measure(engine, asked, posts, values.full ?? false));
}

if (values.json) {
  process.stdout.write(
    `${JSON.stringify({ data: folder, entries: asked.length, obfuscated: !!values.obfuscate, wrapped: !!values.wrap, rows }, null, 2)}\n`,
  );
} else {
  process.stdout.write(
    `\n${asked.length} entries, ${posts.length} posts${values.obfuscate ? ', obfuscated' : ''}${values.wrap ? ', wrapped' : ''}\n\n${table(rows)}\n\n`,
  );
  for (const { engine, falseStrongByKind } of rows) {
    const kinds = Object.entries(falseStrongByKind).map(([kind, share]) => `${kind} ${share.toFixed(3)}`);
    if (kinds.length) process.stdout.write(`False strong of ${engine} by kind: ${kinds.join(', ')}\n`);
  }
  process.stdout.write(
    'posts: those with an answer + those without; fewer than all where an engine is slow (--full asks all).\n',
  );
  if (folder === own)
    process.stdout.write(
      'Our weights were learned on these posts: npm run train prints the cross-validated figures.\n',
    );
}
