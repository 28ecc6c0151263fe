import { csvHead, csvLines } from '../../../../lib/exchange/csv.ts';
import { xlsxInWorker } from '../../../../lib/exchange/xlsx-in-worker.ts';
import { logTable } from '../../../../lib/log/columns.ts';
import { logRows } from '../../../../lib/log/rows.ts';
import { mayCarryPictures, sharedColumns, sharedRow } from '../../../../lib/log/shared-rows.ts';
import type { Making, Sink } from './making.ts';
import type { Order } from './order.ts';

type Records = Parameters<Sink['add']>[0];

const columnsOf = ({ preset, columns }: Order, { table }: Making) =>
  logTable(table, sharedColumns(preset, columns));

const rowsOf = ({ preset }: Order, { findings, replies, entries, issues }: Records) =>
  logRows(findings, replies, entries, issues).map((row) => sharedRow(preset, row));

/** A file for programs that know no workbooks. */
export function csvSink(order: Order, making: Making): Sink {
  const columns = columnsOf(order, making);
  const options = {
    zone: making.table.zone,
    separator: order.format === 'csv_comma' ? (',' as const) : (';' as const),
  };
  const parts = [new Blob([csvHead(columns, options)])];
  let count = 0;
  return {
    async add(records) {
      parts.push(new Blob([csvLines(rowsOf(order, records), columns, options)]));
      count += records.findings.length;
    },
    finish: async () => ({ file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), count, leftOut: 0 }),
  };
}

/** A workbook; its cells are put together in a worker. */
export async function xlsxSink(order: Order, making: Making): Promise<Sink> {
  const { source, table, words } = making;
  const withPictures = order.pictures && mayCarryPictures(order.preset);
  const columns = columnsOf(order, making);
  const workbook = await xlsxInWorker({
    columns: columns.map(({ header, kind, width }) => ({ header, kind, width })),
    sheetName: words.sheetName,
    zone: table.zone,
    pictures: withPictures ? words.pictures : null,
  });
  let count = 0;
  return {
    async add(records) {
      const values = rowsOf(order, records).map((row) => columns.map(({ value }) => value(row)));
      const ids = records.findings.map(({ id }) => id);
      const pictures = withPictures ? await source.pictures(ids) : new Map<string, Blob>();
      const shown = ids.flatMap((id, at) => {
        const blob = pictures.get(id);
        return blob ? [{ row: count + at, blob }] : [];
      });
      await workbook.add(values, shown);
      count += ids.length;
    },
    finish: async () => ({ file: await workbook.finish(), count, leftOut: 0 }),
    stop: workbook.stop,
  };
}
