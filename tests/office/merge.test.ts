import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../lib/exchange/import/decode.ts';
import { readText } from '../../lib/exchange/import/read-file.ts';
import { readXlsx } from '../../lib/exchange/import/read-xlsx.ts';
import { readOfficeFiles } from '../../lib/exchange/log/office-file.ts';
import { tableToXlsx } from '../../lib/exchange/xlsx.ts';
import { appTranslate } from '../../lib/locales/app.ts';
import { logTable } from '../../lib/log/columns.ts';
import { logRows } from '../../lib/log/rows.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { officeRecord } from '../log/merge/offices.ts';
import { convert } from './soffice.ts';

const findings = [0, 1, 2, 3].map((row) => officeRecord(3373, row).finding);
const columns = logTable({ label: appTranslate('id'), zone: 'WITA', rules: DEFAULT_SETTINGS });

const read = async (bytes: Uint8Array) => {
  const file = Object.assign(new Blob([new Uint8Array(bytes)]), { name: 'disimpan ulang' });
  const [answer] = await readOfficeFiles(file, async (blob, sheet) =>
    bytes[0] === 0x50 ? readXlsx(blob, sheet) : readText(await decodeFile(blob)),
  );
  if (!answer?.ok) throw new Error(answer?.refused.problem);
  return answer.file;
};

/** What a column carries, times to the minute. */
const carried = ({
  id,
  number,
  createdAt,
  unit,
  narrative,
  status,
  decision,
  permalink,
}: (typeof findings)[0]) => ({
  ...{ id, number, unit, status, decision, permalink },
  narrative: narrative.trim(),
  createdAt: createdAt.slice(0, 16),
});

describe('a log that an office opened in LibreOffice and saved again', () => {
  it.each([
    ['as a workbook', 'xlsx'],
    ['as CSV', 'csv:Text - txt - csv (StarCalc):59,34,76,1'],
  ])('%s is merged as it was', async (_name, to) => {
    const workbook = await tableToXlsx(logRows(findings, [], []), columns, {
      zone: 'WITA',
      sheetName: 'Temuan',
    });
    const bytes = new Uint8Array(await workbook.arrayBuffer());
    const { records, loss } = await read(convert({ name: 'log.xlsx', bytes, to }));
    expect(records.map(({ finding }) => carried(finding))).toEqual(findings.map(carried));
    expect(loss).toMatchObject({ rows: [], cells: [] });
  });
});
