import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { output, root } from './root.ts';
import { ownEnvironment } from './wxt.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface StepResult extends Counts {
  name: string;
  seconds: number;
}

export interface Step {
  name: string;
  /** A shell command; the project's own programs are found first. */
  command: string;
  /** Name of the report that the command (vitest) writes; a step without one counts as one test. */
  report?: string;
}

const reportPath = (name: string) => join(output, 'test', `${name}.json`);

/** The options that make vitest write the report. */
export const reportOptions = (name: string) =>
  `--reporter=default --reporter=json --outputFile.json="${reportPath(name)}"`;

function readCounts(path: string): Counts | null {
  if (!existsSync(path)) return null;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return {
    passed: Number(report.numPassedTests),
    failed: Number(report.numFailedTests),
    skipped: Number(report.numPendingTests) + Number(report.numTodoTests),
  };
}

/** Adds the exit code to what the report says: a file that could not be loaded has no failed test, yet it failed. */
export function judge(ok: boolean, report: Counts | null): Counts {
  if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const ran = report.passed + report.failed > 0;
  return { ...report, failed: ok && ran ? report.failed : Math.max(1, report.failed) };
}

/** Runs one command in the repository's root with its output shown, and counts it. */
export function runStep({ name, command, report }: Step): StepResult {
  process.stdout.write(`\n── ${name}: ${command}\n`);
  if (report) rmSync(reportPath(report), { force: true });
  const start = performance.now();
  const { status } = spawnSync(command, {
    cwd: root,
    env: ownEnvironment(),
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const counts = report ? readCounts(reportPath(report)) : null;
  const judged = report && !counts ? judge(false, null) : judge(status === 0, counts);
  return { name, ...judged, seconds: (performance.now() - start) / 1000 };
}

/** The closing line that people and machines read: `N passed, N failed, N skipped`. */
export const closingLine = (results: readonly Counts[]) =>
  (['passed', 'failed', 'skipped'] as const)
    .map((key) => `${results.reduce((sum, result) => sum + result[key], 0)} ${key}`)
    .join(', ');
