// Writes lib/text/slang.json from ../shared/language/id-slang.tsv: node tests/train/make-slang.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { stem } from '../../lib/text/stem.ts';

const SOURCE = new URL('../../../shared/language/id-slang.tsv', import.meta.url);
const TARGET = new URL('../../lib/text/slang.json', import.meta.url);
const NOTICE =
  'Slang and abbreviations spelt out, cleaned by tests/train/make-slang.ts. From haryoa/indo-collex and ' +
  'louisowen6/NLP_bahasa_resources, both MIT. By first letter: "formal=slang,slang;formal=…".';

/** Two letters are kept only where social media hardly uses them for anything else. */
const SHORT = new Set(
  'ga gk gx yg dg dn dr dl dlu jg jgn sy tp pd krn klo kl km lg sdh dh ud th sm bs jd jl jt rb rp rs hp hr kk bg bp br fb ig wa yt ny tq'.split(
    ' ',
  ),
);
/** Readings that are wrong more often than right in posts about public affairs. */
const WRONG = new Set(
  'hoax hoaks seting aspal kompi cabut asap enam tubir doku utas tikas alamin buaya kere kampret pro korup depo kedaton gepeng dodol cekal mak ikon hansip bet batur awak urang acc bonyok penertiban arek pacal congor can lol suk ama light abi aya sam aa mu sang sara kan tau min bang om pa ayo bom bor pol cina china merdeka partai islam dana'.split(
    ' ',
  ),
);

const rows = readFileSync(SOURCE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
const formalWords = new Set(rows.flatMap(([, formal = '']) => formal.split(' ')));

const useful = ([slang = '', formal = '']: string[]) =>
  /^[a-z][a-z'-]*\d?$/.test(slang) &&
  !/\d$/.test(slang) &&
  (slang.length > 2 || SHORT.has(slang)) &&
  /^[a-z-]+(?: [a-z-]+){0,2}$/.test(formal) &&
  !WRONG.has(slang) &&
  (!formalWords.has(slang) || slang === 'udah') &&
  stem(slang) !== stem(formal);

const byFormal = Map.groupBy(rows.filter(useful), ([, formal = '']) => formal);
const byLetter = Map.groupBy([...byFormal.keys()].sort(), (formal) => formal.charAt(0));
const lines = [...byLetter].map(([letter, formals]) => [
  letter,
  formals.map((formal) => `${formal}=${byFormal.get(formal)?.map(([slang]) => slang)}`).join(';'),
]);
writeFileSync(TARGET, `${JSON.stringify({ notice: NOTICE, ...Object.fromEntries(lines) }, null, 2)}\n`);
