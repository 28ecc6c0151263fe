import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../lib/exchange/import/read-xlsx.ts';
import { recordsOfTable } from '../../../lib/exchange/log/from-table.ts';
import { tableToXlsx } from '../../../lib/exchange/xlsx.ts';
import { appTranslate } from '../../../lib/locales/app.ts';
import { type LogTableContext, logTable } from '../../../lib/log/columns.ts';
import { isSameFinding, mergeRecord } from '../../../lib/log/merge/record.ts';
import { logRows } from '../../../lib/log/rows.ts';
import type { LogColumnId } from '../../../lib/model/columns.ts';
import { LOG_COLUMNS } from '../../../lib/model/columns.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { aFinding } from '../../log/findings.ts';
import { isTrusted } from '../../log/merge/office.ts';

const finding = aFinding({
  createdAt: '2026-11-21T13:14:27.345Z',
  updatedAt: '2026-11-21T15:00:00.000Z',
  decidedAt: '2026-11-21T15:00:00.000Z',
  answeredAt: '2026-11-21T15:00:00.000Z',
  platform: 'tiktok',
  handle: '@budi_contoh',
  permalink: 'https://www.tiktok.com/@budi_contoh/video/1',
  narrative: '=1+1 dan 1.972 surat suara ',
  text: 'Surat suara sudah dicoblos\ndi Priok',
  theme: 'surat_suara',
  status: 'escalated',
  decision: 'escalate',
  escalation: { to: 'Bawaslu', at: '2026-11-21T15:00:00.000Z', number: '0042', outcome: 'in_process' },
  tags: ['pleno', 'priok'],
  region: 'Jakarta Utara',
  informationClass: 'public',
});

const contextIn = (language: 'id' | 'en', zone: LogTableContext['zone']) =>
  ({
    label: appTranslate(language),
    zone,
    rules: DEFAULT_SETTINGS,
    show: undefined,
  }) as unknown as LogTableContext;

async function workbook(language: 'id' | 'en', zone: LogTableContext['zone'], ids: readonly LogColumnId[]) {
  const columns = logTable(contextIn(language, zone), ids);
  return tableToXlsx(logRows([finding], [], []), columns, { zone, sheetName: 'Temuan' });
}

const tableOf = async (...args: Parameters<typeof workbook>) => {
  const read = await readXlsx(await workbook(...args));
  if (!read.ok) throw new Error(read.reason);
  return read.table;
};

describe('an exported workbook', () => {
  it.each([
    ['id', 'WIB'],
    ['en', 'WIT'],
  ] as const)(
    'in %s with times in %s gives its findings back as far as columns carry them',
    async (language, zone) => {
      const read = recordsOfTable(await tableOf(language, zone, LOG_COLUMNS));
      const [record, ...more] = read.records;
      expect(more).toEqual([]);
      const { id, number, narrative, status, decision, escalation, tags, theme, region } = finding;
      expect(record?.finding).toMatchObject({
        createdAt: '2026-11-21T13:14:27.000Z',
        id,
        number,
        narrative: narrative.trim(),
        status,
        decision,
        escalation,
        tags,
        theme,
        region,
      });
      expect(read.loss.rows).toEqual([]);
      expect(read.loss.cells).toEqual([]);
      expect(read.loss.missing).toContain('clarification');
    },
  );

  it('changes nothing in the record that it was made of', async () => {
    const [record] = recordsOfTable(await tableOf('id', 'WIB', LOG_COLUMNS)).records;
    if (!record) throw new Error('no record');
    expect(isSameFinding(finding, record.finding)).toBe(true);
    const { record: merged, conflicts } = mergeRecord({ finding, history: [], replies: [] }, record, {
      isTrusted,
      choose: () => undefined,
    });
    expect(conflicts).toEqual([]);
    expect(merged.finding).toEqual(finding);
  });

  it('names what it does not have: columns, rows that are no findings, words of somebody’s own', async () => {
    const table = await tableOf('id', 'WIB', ['number', 'foundAt', 'unit', 'status']);
    const [row] = table.rows;
    if (!row) throw new Error('no row');
    const strange = { line: 3, cells: row.cells.with(0, 'lain').with(3, 'selesei') };
    const empty = { line: 4, cells: row.cells.map(() => '').with(2, 'KPU Kota Contoh') };
    const read = recordsOfTable({ ...table, rows: [row, strange, empty] });
    expect(read.records.map(({ finding: { status } }) => status)).toEqual(['escalated', 'new']);
    expect(read.loss.rows).toEqual([4]);
    expect(read.loss.cells).toEqual([{ line: 3, column: 'Status', value: 'selesei' }]);
    expect(read.loss.missing).toEqual(expect.arrayContaining(['id', 'narrative', 'notes']));
    const again = recordsOfTable({ ...table, rows: [row] });
    expect(again.records[0]?.finding.id).toBe(read.records[0]?.finding.id);
  });

  it('leaves as it is what a cell says in words of somebody’s own, or does not say', async () => {
    const table = await tableOf('id', 'WIB', [
      'id',
      'foundAt',
      'decidedAt',
      'status',
      'decision',
      'platform',
      'notes',
    ]);
    const [row] = table.rows;
    if (!row) throw new Error('no row');
    const later = '2027-01-02 08:00';
    const cells = row.cells.with(2, later).with(3, 'selesei').with(5, '').with(6, 'Ditelepon');
    const [record] = recordsOfTable({ ...table, rows: [{ ...row, cells }] }).records;
    if (!record) throw new Error('no record');
    const context = { isTrusted: () => true, choose: () => undefined };
    const { record: merged, conflicts } = mergeRecord({ finding, history: [], replies: [] }, record, context);
    expect(conflicts).toEqual([]);
    const { status, decision, escalation, platform } = finding;
    expect(merged.finding).toMatchObject({ status, decision, escalation, platform, notes: 'Ditelepon' });
  });

  it('is found below the title that an office put above its heads', async () => {
    const { columns, rows } = await tableOf('id', 'WIB', LOG_COLUMNS);
    const titled = [
      { line: 1, cells: columns.map((_, at) => (at === 0 ? 'LAPORAN MINGGUAN' : '')) },
      { line: 2, cells: columns },
    ];
    const read = recordsOfTable({ columns: columns.map(() => ''), rows: [...titled, ...rows] });
    expect(read.records.map(({ finding: { id } }) => id)).toEqual([finding.id]);
    expect(read.loss.rows).toEqual([]);
  });

  it('reads days that a program turned round in every column, also where none of one shows it', () => {
    const label = appTranslate('id');
    const columns = [
      label('column.id'),
      `${label('column.foundAt')} (WIB)`,
      `${label('column.decidedAt')} (WIB)`,
    ];
    const rows = [
      { line: 2, cells: [finding.id, '11/21/2026 20:14', '12/1/2026 9:00'] },
      { line: 3, cells: [finding.id, '11/2/2026 8:00', '11/3/2026 9:00'] },
    ];
    expect(
      recordsOfTable({ columns, rows }).records.map((one) => [one.finding.createdAt, one.finding.decidedAt]),
    ).toEqual([
      ['2026-11-21T13:14:00.000Z', '2026-12-01T02:00:00.000Z'],
      ['2026-11-02T01:00:00.000Z', '2026-11-03T02:00:00.000Z'],
    ]);
  });

  it('names reply columns among what cannot be taken, and nothing that is reckoned anew', async () => {
    const { missing } = recordsOfTable(await tableOf('id', 'WIB', LOG_COLUMNS)).loss;
    expect(missing).toEqual(expect.arrayContaining(['replyUrl', 'replyWording', 'replyVia']));
    expect(missing).not.toContain('unitCode');
    expect(missing).not.toContain('due');
  });
});
