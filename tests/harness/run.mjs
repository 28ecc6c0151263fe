#!/usr/bin/env node
// Runs a TypeScript file of this repository with the project's own Node, installing what is missing first:
//   node tests/harness/run.mjs tests/harness/match.ts --library …
// Plain JavaScript on purpose: it starts on any Node of the last years, before anything is installed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, projectNode, root } from './install.mjs';

ensureInstalled();
const [script = '', ...rest] = process.argv.slice(2);
const { status } = spawnSync(projectNode(), ['--no-warnings', join(root, script), ...rest], {
  cwd: process.env.INIT_CWD ?? root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
