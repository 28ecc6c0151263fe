import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built, output } from '../harness/root.ts';
import { wxt } from '../harness/wxt.ts';

export interface PackageSizes {
  contentScriptGzipBytes: number;
  zipBytes: number;
}

/** Builds and packs the extension for Chrome; what it takes on the wire (gzip -9) and on disk. */
export function packageSizes(): PackageSizes {
  wxt('zip');
  const zip = readdirSync(output).find((name) => name.endsWith('-chrome.zip'));
  if (!zip) throw new Error('wxt zip wrote no package');
  const script = readFileSync(join(built.chrome, 'content-scripts', 'page.js'));
  return {
    contentScriptGzipBytes: gzipSync(script, { level: 9 }).length,
    zipBytes: statSync(join(output, zip)).size,
  };
}
