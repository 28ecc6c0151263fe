import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built, output, root } from '../harness/root.ts';

export interface PackageSizes {
  contentScriptGzipBytes: number;
  zipBytes: number;
}

const PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;

/** Builds and packs the extension for Chrome; what it takes on the wire (gzip -9) and on disk. */
export function packageSizes(): PackageSizes {
  const { status, stdout, stderr } = spawnSync('wxt zip', {
    cwd: root,
    shell: true,
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt zip failed\n${stdout}${stderr}`);
  const zip = readdirSync(output).find((name) => name.endsWith('-chrome.zip'));
  if (!zip) throw new Error('wxt zip wrote no package');
  const script = readFileSync(join(built.chrome, 'content-scripts', 'page.js'));
  return {
    contentScriptGzipBytes: gzipSync(script, { level: 9 }).length,
    zipBytes: statSync(join(output, zip)).size,
  };
}
