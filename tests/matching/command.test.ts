import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('../harness/match.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'match-'));
let files = 0;

function file(content: string): string {
  files += 1;
  const path = join(folder, `${files}.jsonl`);
  writeFileSync(path, content);
  return path;
}

const run = (...options: string[]) =>
  new Promise<{ code: number; out: string; said: string }>((resolve) => {
    execFile(process.execPath, [COMMAND, ...options], (error, out, said) => {
      resolve({ code: Number(error?.code ?? 0), out, said });
    });
  });

const LIBRARY = '{"id":"a","title":"7 kontainer surat suara tercoblos di Tanjung Priok"}\n';
const POSTS = '{"id":1,"post":"7 kontainer surat suara tercoblos di tanjung priok!"}\n';

describe('npm run match', () => {
  test('takes byte order marks, carriage returns, empty lines, missing and unknown fields', async () => {
    const library = [
      '\uFEFF{"id":7,"title":"7 kontainer surat suara tercoblos di Tanjung Priok","verdict":"hoaks","more":{}}',
      '',
      '{"id":"b","title":null,"summary":null,"keywords":null,"aliases":"server KPU di Singapura","date":null}',
    ].join('\r\n');
    const posts = `\uFEFF${POSTS.trim()}\r\n\r\n{"id":null,"post":null,"narrative":null}\r\n{"narrative":"server KPU Singapura"}`;
    const { code, out } = await run('--library', file(library), '--posts', file(posts));
    const [first, second, third] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(first).toMatchObject({ id: 1, band: 'strong' });
    expect(first.matches[0].id).toBe('7');
    expect(second).toMatchObject({ id: null, band: 'none', matches: [] });
    expect(third.matches[0].id).toBe('b');
  });

  test('says which ids came twice and how many entries have none; the last of one id counts', async () => {
    const library = file(`{"id":"a","title":"resep sambal"}\n{"title":"tanpa id"}\n${LIBRARY}`);
    const { code, out, said } = await run('--library', library, '--posts', file(POSTS));
    expect(code).toBe(0);
    expect(said).toMatch(/1 without an id/);
    expect(said).toMatch(/1 ids given again/);
    expect(JSON.parse(out).matches).toMatchObject([{ id: 'a', band: 'strong' }]);
  });

  test.each([
    ['{"id":1,', ':2: '],
    ['[1]', ':2: not a JSON object'],
    ['null', ':2: not a JSON object'],
  ])('names file and line of %s', async (line, message) => {
    const broken = file(`${LIBRARY}${line}\n`);
    const { code, out, said } = await run('--library', broken, '--posts', file(POSTS));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain(broken + message);
    expect(said).not.toMatch(/\n\s+at /);
  });

  test('stops without a word when its reader goes, as with `| head`', async () => {
    const child = spawn(process.execPath, [
      COMMAND,
      '--library',
      file(LIBRARY),
      '--posts',
      file(POSTS.repeat(5_000)),
    ]);
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  test('a missing file is 1, wrong options are 2', async () => {
    expect((await run('--library', 'absent.jsonl', '--posts', 'absent.jsonl')).code).toBe(1);
    expect((await run()).code).toBe(2);
    expect((await run('--libary', 'x')).code).toBe(2);
  });
});
