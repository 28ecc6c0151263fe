import { LOG_COLUMNS, type LogColumnId } from '../../../../lib/model/columns.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../../lib/model/export.ts';
import type { Preset } from '../../../../lib/model/log-file.ts';
import type { Settings } from '../../../../lib/model/settings.ts';
import { fileName } from '../../../../lib/util/file-name.ts';
import { dayIn } from '../../../../lib/util/time.ts';

/** What an officer asks for. */
export interface Order {
  preset: Preset;
  format: ExportFormat;
  /** In order; those that the preset withholds are left out. */
  columns: readonly LogColumnId[];
  /** Whether small pictures of the posts go along. */
  pictures: boolean;
}

/** What most exports are: safe to forward, for Excel. */
export const USUAL: Order = { preset: 'anonymous', format: 'xlsx', columns: LOG_COLUMNS, pictures: false };

export const isTable = (format: ExportFormat): boolean =>
  format === 'xlsx' || format === 'csv_semicolon' || format === 'csv_comma';

/** Claims are made for search engines: they never go with what is not for the public. */
export const formatsFor = (preset: Preset): ExportFormat[] =>
  EXPORT_FORMATS.filter(
    (format) => format !== 'claim_review' || preset === 'anonymous' || preset === 'public',
  );

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'xlsx',
  csv_semicolon: 'csv',
  csv_comma: 'csv',
  jsonl: 'jsonl',
  claim_review: 'jsonld',
};

/** File names are in the language of the offices, whatever the officer reads. */
const PRESET_NAMES: Readonly<Record<Preset, string>> = {
  anonymous: 'anonim',
  public: 'publik',
  province: 'provinsi',
  internal: 'lengkap',
};

/** `luruskan-temuan-KPU-3373-2026-11-21-anonim.xlsx`, by the day of the office: the name says from whom and for whom the file is. */
export const exportName = (
  { format, preset }: Pick<Order, 'format' | 'preset'>,
  now: Date,
  { unitCode, zone }: Pick<Settings, 'unitCode' | 'zone'>,
): string =>
  fileName(
    [
      format === 'claim_review' ? 'luruskan-klaim' : 'luruskan-temuan',
      unitCode,
      dayIn(now.toISOString(), zone),
      PRESET_NAMES[preset],
    ],
    ENDINGS[format],
  );
