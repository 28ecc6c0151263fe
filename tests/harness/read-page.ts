import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { healthSentence } from '../../lib/locales/health.ts';
import { readerScript } from './read-page/bundle.ts';
import { readSaved } from './read-page/read-file.ts';
import { launch } from './read-page/saved-page.ts';

const USAGE = 'read-page [--url URL] FILE.html …   (default: every page of ../shared/dom)';

/** The saved pages shared between the projects' people, beside the repository. */
const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'dom');

const sharedFiles = (): string[] =>
  existsSync(SHARED)
    ? readdirSync(SHARED)
        .filter((name) => name.endsWith('.html'))
        .sort()
        .map((name) => join(SHARED, name))
    : [];

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const files = positionals.length > 0 ? positionals.map((path) => resolve(path)) : sharedFiles();
const stop = (problem: string): never => {
  process.stderr.write(`${problem}\n${USAGE}\n`);
  process.exit(2);
};
if (files.length === 0) stop('No file given and no saved pages beside the repository.');
if (values.url && !/^https?:/.test(values.url)) stop(`Not an http(s) address: ${values.url}`);

const browser = await launch();
let failures = 0;
try {
  const code = await readerScript();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  for (const path of files) {
    const file = basename(path);
    try {
      const { lines, health } = await readSaved(context, code, path, values.url ?? null);
      for (const line of lines) print({ file, ...line });
      print({ file, health: health.state, message: healthSentence(health, 'id') });
    } catch (error) {
      failures += 1;
      process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
      print({ file, health: 'broken', message: 'Halaman tersimpan ini tidak dapat dibuka.' });
    }
  }
} finally {
  await browser.close();
}
process.exitCode = failures > 0 ? 1 : 0;
