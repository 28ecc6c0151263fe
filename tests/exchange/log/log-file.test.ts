import { describe, expect, it } from 'vitest';
import { LogFileError, readLogFile } from '../../../lib/exchange/log/read.ts';
import { logFileHead, logFileLine } from '../../../lib/exchange/log/write.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { HistoryEvent } from '../../../lib/model/history.ts';
import type { Issue } from '../../../lib/model/issue.ts';
import { PRESETS, type Preset } from '../../../lib/model/log-file.ts';
import { found } from '../../../lib/model/reading.ts';
import { newId } from '../../../lib/util/id.ts';
import { aFinding, aPost } from '../../log/findings.ts';

const AT = '2026-11-21T13:14:00.000Z';
const HEAD = {
  unit: 'KPU Kab. Contoh',
  unitCode: 'KPU-3373',
  exportedAt: AT,
  exportedBy: 'Sari',
  withheld: 0,
};

const issue: Issue = {
  id: newId(),
  code: 'ISU-2026-001',
  title: 'Surat suara tercoblos',
  theme: 'surat_suara',
  clarificationId: null,
  createdAt: AT,
  createdBy: 'Sari',
  updatedAt: AT,
  mergedInto: null,
  deletedAt: null,
};

const finding = aFinding({
  issueId: issue.id,
  handle: '@budi_contoh',
  name: 'Budi Contoh',
  permalink: 'https://x.com/budi_contoh/status/1',
  postKey: 'x:1',
  text: 'Surat suara sudah dicoblos @budi_contoh https://x.com/budi_contoh/status/2\nhubungi 0812-3456-7890 =1+1 "kutip" 🗳️',
  notes: 'Ditelepon 0812-3456-7890',
  assignee: 'Sari',
  narrative: 'Kata @budi_contoh di https://x.com/budi_contoh/status/2',
  post: aPost({
    text: found('Baca @budi_contoh', 'test'),
    handle: found('@budi_contoh', 'test'),
    name: found('Budi Contoh', 'test'),
  }),
});
const event = (field: string, to: string): HistoryEvent => ({
  id: newId(),
  findingId: finding.id,
  at: AT,
  by: 'Sari',
  field,
  from: null,
  to,
});
const history = [event('created', 'x:1'), event('handle', '@budi_contoh'), event('status', 'replied')];

const fileOf = (preset: Preset, findings: readonly Finding[] = [finding], count = findings.length) =>
  new Blob([
    logFileHead({ head: { ...HEAD, preset }, issues: [issue], entries: [] }, count),
    ...findings.map((one) => logFileLine(preset, { finding: one, history, replies: [] })),
  ]);

const problemOf = async (file: Blob) => {
  try {
    await readLogFile(file);
  } catch (error) {
    if (error instanceof LogFileError) return [error.problem, error.line];
    throw error;
  }
  return null;
};

describe('a log file', () => {
  it('of the whole log gives everything back as it was', async () => {
    const { head, lines } = await readLogFile(fileOf('internal'));
    expect(head).toMatchObject({ ...HEAD, preset: 'internal', findings: 1 });
    expect(lines).toEqual([
      { kind: 'issue', issue },
      { kind: 'finding', finding, history, replies: [] },
    ]);
  });

  it.each(PRESETS.filter((preset) => preset !== 'internal'))(
    'for “%s” names no account and no person',
    async (preset) => {
      const text = await fileOf(preset).text();
      expect(text).not.toMatch(/budi_contoh(?!\/status)|Budi Contoh|0812/);
      expect((await readLogFile(fileOf(preset))).lines).toHaveLength(2);
    },
  );

  it('for the province keeps what the same post is met by, and the steps that were taken', async () => {
    const line = (await readLogFile(fileOf('province'))).lines[1];
    expect(line).toMatchObject({
      finding: { postKey: 'x:1', permalink: finding.permalink, handle: '@bud•••', assignee: 'Sari' },
      history: [{ field: 'created', to: null }, { field: 'status' }],
    });
  });

  it.each(['anonymous', 'public'] as const)('for “%s” leads to no post', async (preset) => {
    const text = await fileOf(preset).text();
    expect(text).not.toMatch(/https?:|x:1|Sari/);
    const line = (await readLogFile(fileOf(preset))).lines[1];
    expect(line).toMatchObject({ finding: { permalink: null, postKey: null, createdBy: '' }, history: [] });
  });

  it('is refused in words where it is another file, newer, damaged or cut off', async () => {
    const whole = await fileOf('internal').text();
    expect(await problemOf(new Blob(['nomor;temuan\n1;2\n']))).toEqual(['not_a_log', null]);
    expect(await problemOf(new Blob([]))).toEqual(['not_a_log', null]);
    expect(await problemOf(new Blob([whole.replace('"schema":1', '"schema":2')]))).toEqual(['newer', null]);
    expect(await problemOf(new Blob([whole.replace('"status":"new"', '"status":"menang"')]))).toEqual([
      'damaged',
      3,
    ]);
    expect(await problemOf(new Blob([whole.slice(0, -20)]))).toEqual(['damaged', 3]);
    expect(await problemOf(fileOf('internal', [finding], 2))).toEqual(['cut_off', null]);
  });

  it('cannot reach a prototype, and takes no key that nobody wrote', async () => {
    const evil = (await fileOf('internal').text()).replace(
      '"kind":"finding"',
      '"__proto__":{"admin":true},"kind":"finding"',
    );
    await readLogFile(new Blob([evil]));
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    const extra = (await fileOf('internal').text()).replace('"kind":"finding"', '"extra":1,"kind":"finding"');
    expect(await problemOf(new Blob([extra]))).toEqual(['damaged', 3]);
  });
});
