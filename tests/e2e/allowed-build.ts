import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../harness/root.ts';
import { keptFolders } from './faults.ts';

/**
 * A copy of the build to which every site was allowed, and all else that it may ask for. The browser's own question cannot be answered from outside, so
 * the copy has as granted what the build may only ask for.
 */
export function allowedBuild(build = built.chrome): {
  extensionDir: string;
  userDataDir: string;
  remove(): void;
} {
  const folders = keptFolders(build);
  const path = join(folders.extensionDir, 'manifest.json');
  const { optional_host_permissions, host_permissions, optional_permissions, permissions, ...manifest } =
    JSON.parse(readFileSync(path, 'utf8'));
  const granted = {
    host_permissions: [...host_permissions, ...optional_host_permissions],
    permissions: [...permissions, ...optional_permissions],
  };
  writeFileSync(path, JSON.stringify({ ...manifest, ...granted }));
  return folders;
}

/** Pictures are of the window as it is: Playwright's emulation of a view would differ from it. */
export const REAL_VIEW = { viewport: null, args: ['--window-size=1366,768'] };
