// Makes lib/log/units/areas.json from the package idn-area-data: node tests/harness/units.ts <folder of the package>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('say where the package idn-area-data is');

/** Lines of a table without quotes, which the package writes. */
const rowsOf = (name: string): string[][] =>
  readFileSync(join(folder, 'data', name), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

/** Words that are written otherwise than with one capital. */
const WORDS: Readonly<Record<string, string>> = { DKI: 'DKI', DAN: 'dan' };

const asWritten = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => WORDS[word] ?? word.charAt(0) + word.slice(1).toLowerCase());

const areas: Record<string, string> = {};
for (const [code, name] of rowsOf('provinces.csv')) areas[code ?? ''] = asWritten(name ?? '');
// Offices in Jakarta leave out that their city is an administrative one.
for (const [code, , name] of rowsOf('regencies.csv'))
  areas[(code ?? '').replace('.', '')] = asWritten((name ?? '').replace(' ADMINISTRASI', ''));

const out = fileURLToPath(new URL('../../lib/log/units/areas.json', import.meta.url));
writeFileSync(out, `${JSON.stringify(areas, null, 1)}\n`);
process.stdout.write(`${Object.keys(areas).length} areas\n`);
