import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

/** The environment in which the project's own programs are found first. */
export const ownEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
});

/** Builds the extension for Chrome and Edge (`zip`: and packs it); a failure tells what WXT said. */
export function wxt(command: 'build' | 'zip'): void {
  const { status, stdout, stderr } = spawnSync(`wxt ${command}`, {
    cwd: root,
    shell: true,
    env: ownEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt ${command} failed\n${stdout}${stderr}`);
}
