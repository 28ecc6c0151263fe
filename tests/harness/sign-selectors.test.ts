import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPack } from '../../lib/exchange/selector-pack/read.ts';
import { packOf } from '../sites/pack/packs.ts';

const folder = mkdtempSync(join(tmpdir(), 'luruskan-sign-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function signPack(pack: object) {
  const { privateKey } = generateKeyPairSync('ed25519');
  const [key, source] = [join(folder, 'key.pem'), join(folder, 'pack.json')];
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(source, JSON.stringify(pack));
  const words = ['--no-warnings', 'tests/harness/sign-selectors.ts', '--key', key, source];
  return spawnSync(process.execPath, words, { cwd: join(import.meta.dirname, '..', '..'), encoding: 'utf8' });
}

it('signs a pack that the program reads, and names the key to be trusted', async () => {
  const { stdout, stderr, status } = signPack(packOf());
  expect(status).toBe(0);
  const read = await readPack(new Blob([stdout]));
  expect(read).toMatchObject({ ok: true, pack: packOf() });
  expect(read.ok && stderr).toContain(read.ok && read.key);
});

it('signs nothing that the program would refuse', () => {
  const strange = { adapters: { tiktok: { lists: { 'feed.tekst': [{ seen: '2026-11', css: '.a' }] } } } };
  expect(signPack(packOf(strange))).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'tiktok has no list feed.tekst\n',
  });
  expect(signPack({ ...packOf(), expires: 'besok' })).toMatchObject({ status: 2, stdout: '' });
});
