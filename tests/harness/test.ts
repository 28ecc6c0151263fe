// `npm test`: every check there is, in one command, from a clean clone. Goes on after a failure, so that all are shown.
import { ensureBrowsers } from './browsers.ts';
import { closingLine, judge, reportOptions, runStep, type Step, type StepResult } from './steps.ts';

const STEPS: Step[] = [
  { name: 'format', command: 'biome format .' },
  { name: 'lint', command: 'biome lint --error-on-warnings .' },
  { name: 'types', command: 'wxt prepare && tsc --noEmit' },
  {
    name: 'unit tests',
    command: `vitest run --config tests/vitest.config.ts ${reportOptions('unit')}`,
    report: 'unit',
  },
  { name: 'build for Chrome and Edge', command: 'wxt build' },
  { name: 'build for Firefox', command: 'wxt build -b firefox --mv3' },
  {
    name: 'the extension in Chromium',
    command: `vitest run --config tests/e2e/vitest.config.ts --project chromium ${reportOptions('chromium')}`,
    report: 'chromium',
  },
  {
    name: 'the extension in Firefox',
    command: `vitest run --config tests/e2e/vitest.config.ts --project firefox ${reportOptions('firefox')}`,
    report: 'firefox',
  },
];

function checkBrowsers(): StepResult {
  process.stdout.write('\n── browsers\n');
  const start = performance.now();
  let ok = true;
  try {
    for (const [kind, path] of ensureBrowsers(['chromium', 'firefox']))
      process.stdout.write(`${kind}: ${path}\n`);
  } catch (error) {
    ok = false;
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
  }
  return { name: 'browsers', ...judge(ok, null), seconds: (performance.now() - start) / 1000 };
}

function summary({ name, passed, failed, skipped, seconds }: StepResult) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(28)} ${counts} (${seconds.toFixed(1)} s)`;
}

const results = [checkBrowsers(), ...STEPS.map(runStep)];
process.stdout.write(`\n${results.map(summary).join('\n')}\n${closingLine(results)}\n`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
