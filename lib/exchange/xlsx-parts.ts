import type { CellValue, TableColumn } from '../util/table.ts';
import type { Zone } from '../util/time.ts';
import { type Thumbnail, thumbnailOf } from './thumbnail.ts';
import { cellOf, headerCell, type Sheet, sheetsToXlsx } from './xlsx.ts';

/** A picture over the last column of a row. */
export interface RowPicture {
  /** From 0, headers not counted. */
  row: number;
  blob: Blob;
}

/** What a workbook made of parts needs to know before the first of them. */
export interface PartsHead {
  columns: readonly Omit<TableColumn<never>, 'value'>[];
  sheetName: string;
  zone: Zone;
  /** Header of the column that holds pictures; null where there is none. */
  pictures: string | null;
}

/** Screen pixels for each inch that the library reckons with. */
const DPI = 96;
/** Points for each pixel, with room above and below. */
const pointsOf = (pixels: number): number => Math.ceil(pixels * 0.75) + 4;
const PICTURE_COLUMN_WIDTH = 24;

type Cells = ReturnType<Sheet['cells']>[number];

/**
 * A workbook of one sheet that gets its rows part by part, each turned into cells at once. Heavy: to be used in a worker.
 * What `add` was given must have been taken in before `finish`.
 */
export function createXlsxParts({ columns, sheetName, zone, pictures }: PartsHead) {
  const headers = [...columns.map(({ header }) => header), ...(pictures === null ? [] : [pictures])];
  const rows: Cells[] = [headers.map(headerCell)];
  const images: NonNullable<Sheet['images']> = [];

  const place = ({ content, width, height }: Thumbnail, row: number) => {
    const cells = rows[row + 1];
    if (!cells) return;
    cells[0] = { ...cells[0], height: pointsOf(height) };
    images.push({
      content,
      contentType: 'image/jpeg',
      width,
      height,
      dpi: DPI,
      anchor: { row: row + 2, column: columns.length + 1 },
      offsetX: 2,
      offsetY: 2,
    });
  };

  return {
    async add(values: readonly CellValue[][], shown: readonly RowPicture[]): Promise<void> {
      for (const line of values)
        rows.push(columns.map(({ kind }, at) => cellOf(line[at] ?? null, kind, zone)));
      for (const { row, blob } of shown) {
        const thumbnail = await thumbnailOf(blob);
        if (thumbnail) place(thumbnail, row);
      }
    },
    finish: (): Promise<Blob> =>
      sheetsToXlsx(
        [
          {
            name: sheetName,
            widths: [
              ...columns.map(({ width }) => width),
              ...(pictures === null ? [] : [PICTURE_COLUMN_WIDTH]),
            ],
            cells: () => rows,
            ...(images.length > 0 && { images }),
          },
        ],
        zone,
      ),
  };
}
