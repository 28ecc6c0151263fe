// `npm run test:office`: the files that we write, opened and saved again by LibreOffice Calc.
import { spawnSync } from 'node:child_process';
import { closingLine, reportOptions, runStep } from './steps.ts';

const program = process.env.LURUSKAN_SOFFICE ?? 'soffice';

/** LibreOffice is 200 MB and nobody's daily tool here: it is asked for, not installed by itself. */
const missing = () => spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0;

if (missing()) {
  process.stderr.write(
    'LibreOffice is needed: `apt-get install --no-install-recommends libreoffice-calc-nogui`, or name its `soffice` in LURUSKAN_SOFFICE.\n',
  );
  process.exitCode = 1;
} else {
  const result = runStep({
    name: 'files in LibreOffice',
    command: `vitest run --config tests/office/vitest.config.ts ${reportOptions('office')}`,
    report: 'office',
  });
  process.stdout.write(`\n${closingLine([result])}\n`);
  process.exitCode = result.failed > 0 ? 1 : 0;
}
