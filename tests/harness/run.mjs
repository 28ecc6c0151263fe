#!/usr/bin/env node
// Runs a TypeScript file of this repository with the project's own Node, installing what is missing first:
//   node tests/harness/run.mjs tests/harness/match.ts --library …
// Plain JavaScript on purpose: it starts on any Node of the last years, before anything is installed.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, projectNode, root } from './install.mjs';

ensureInstalled();
const { status } = spawnSync(projectNode(), ['--no-warnings', ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
