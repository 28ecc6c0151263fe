// Signs newer selector lists, so that offices can install them without a new version of the program:
//   openssl genpkey -algorithm ed25519 -out key.pem
//   npm run --silent sign-selectors -- --key key.pem PACK.json > pemilih.json
// PACK.json: {version, issuedAt, expires, minExt, adapters: {tiktok: {lists: {"feed.text": [{seen, css}]}}}}; names are
// those of lib/sites/selectors. Says on stderr which public key offices have to trust.
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readPack } from '../../lib/exchange/selector-pack/read.ts';
import {
  SELECTOR_PACK_FORMAT,
  SELECTOR_PACK_SCHEMA,
  SelectorPackSchema,
} from '../../lib/model/selector-pack.ts';
import { listsOf } from '../../lib/sites/pack/apply.ts';

const { values, positionals } = parseArgs({ options: { key: { type: 'string' } }, allowPositionals: true });
const [source] = positionals;
function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
if (!values.key || !source) stop('Usage: npm run --silent sign-selectors -- --key KEY.pem PACK.json');

const parsed = v.safeParse(SelectorPackSchema, JSON.parse(readFileSync(source, 'utf8')));
if (!parsed.success) stop(JSON.stringify(v.flatten(parsed.issues), null, 2));
for (const [platform, { lists }] of Object.entries(parsed.output.adapters)) {
  const known = listsOf(v.parse(SelectorPackSchema.entries.adapters.key, platform));
  for (const name of Object.keys(lists)) if (!known.has(name)) stop(`${platform} has no list ${name}`);
}

const privateKey = createPrivateKey(readFileSync(values.key));
const key = createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '';
const content = JSON.stringify(parsed.output);
const signature = sign(null, Buffer.from(content), privateKey).toString('base64url');
const pack = JSON.stringify({
  format: SELECTOR_PACK_FORMAT,
  schema: SELECTOR_PACK_SCHEMA,
  content,
  key,
  signature,
});
const read = await readPack(new Blob([pack]));
if (!read.ok) stop(`The program would refuse this pack: ${read.reason}`);
process.stdout.write(`${pack}\n`);
process.stderr.write(`Version ${read.pack.version}, signed by the key ${key}\n`);
