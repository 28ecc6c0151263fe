import Papa from 'papaparse';
import { breathe } from '../../util/stretches.ts';
import { neutralise } from '../neutralise.ts';
import { MAX_ROWS, type RawRow, type ReadTable, tableOf } from './raw-table.ts';

/** Signs parsed at a time; between two parts the page can draw and be clicked. */
const PART = 200_000;

/** Takes off the apostrophe that an export put before what a spreadsheet would have run. */
const asWritten = (cell: string): string =>
  cell.startsWith("'") && neutralise(cell.slice(1)) === cell ? cell.slice(1) : cell;

/** Reads CSV with `,`, `;`, tab or `|` between the cells. */
export function readCsv(text: string): Promise<ReadTable> {
  const lines: RawRow[] = [];
  return new Promise((resolve) => {
    Papa.parse<string[]>(text, {
      delimitersToGuess: [';', ',', '\t', '|'],
      chunkSize: PART,
      chunk: ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        const torn = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
        data.forEach((cells, at) => {
          lines.push({
            line: lines.length + 1,
            cells: cells.map(asWritten),
            ...(torn.has(at) && { torn: true }),
          });
        });
        if (lines.length > MAX_ROWS * 2) return parser.abort();
        parser.pause();
        void breathe().then(() => parser.resume());
      },
      complete: () => resolve(tableOf(lines)),
    });
  });
}
