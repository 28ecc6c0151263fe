import type { RawTable } from './raw-table.ts';

/** What a column of an imported table can hold, in the order of an exported one. */
export const FIELDS = [
  'code',
  'title',
  'verdict',
  'facts',
  'claims',
  'keywords',
  'whyWrong',
  'mustNotSay',
  'themes',
  'level',
  'region',
  'election',
  'year',
  'sourceUrl',
  'sourcePublisher',
  'sourceDate',
  'sourceKind',
  'sourceCheckedOn',
  'statedOn',
  'validFrom',
  'validUntil',
  'reviewBy',
  'status',
  'supersededBy',
  'preparedShort',
  'preparedMedium',
  'preparedLong',
  'approvedBy',
  'approvedOn',
] as const;
export type Field = (typeof FIELDS)[number];

/** Names under which offices and other programs keep them, reduced to letters. */
const NAMES: Readonly<Record<Field, string>> = {
  // Not `No`, which counts the rows: another file would overwrite what the first one brought.
  code: 'kode code kodeklarifikasi kodeentri nomorklarifikasi id',
  title: 'judul title fakta_utama headline judulfakta',
  verdict: 'hasilperiksa hasil verdict rating kategori putusan label status_hoaks',
  facts: 'fakta facts penjelasan isi jawaban klarifikasi uraian description content',
  claims: 'klaim claims claim klaimyangberedar narasi hoaks alias aliases',
  keywords: 'katakunci keywords keyword tag tags',
  whyWrong: 'mengapakeliru whywrong alasan explanation',
  mustNotSay: 'jangandikatakan mustnotsay',
  themes: 'tema themes theme topik topic',
  level: 'tingkat level scopelevel cakupan',
  region: 'wilayah region daerah scoperegion',
  election: 'pemiluataupemilihan election jenispemilu scopeelection',
  year: 'tahun year scopeyear',
  sourceUrl:
    'sumber alamatsumber sumberurl urlsumber linksumber tautansumber sumberresmi sourceurl sourcesurl url link tautan source',
  sourcePublisher: 'penerbit penerbitsumber publisher sourcepublisher sourcespublisher',
  sourceDate: 'tanggalsumber sourcedate sourcesdate',
  sourceKind: 'jenissumber kindofsource sourcekind sourceskind',
  sourceCheckedOn: 'sumberdiperiksa sumberdiperiksapada sourcecheckedon sourcescheckedon',
  statedOn: 'tanggalpernyataan tanggal tgl statedon date datepublished tanggalterbit',
  validFrom: 'berlakumulai validfrom',
  validUntil: 'berlakusampai validuntil kedaluwarsa expires',
  reviewBy: 'tinjausebelum reviewbefore tinjaulagi reviewby',
  status: 'status',
  supersededBy: 'digantioleh supersededby replacedby',
  preparedShort: 'balasanpendek shortreply preparedshort',
  preparedMedium: 'balasansedang mediumreply preparedmedium',
  preparedLong: 'balasanpanjang longreply preparedlong',
  approvedBy: 'disetujuioleh approvedby',
  approvedOn: 'tanggalpersetujuan disetujuipada approvaldate approvedon',
};

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Each name with its field, and how well it speaks for it: the first of a field speaks best. */
const FIELD_OF = new Map(
  FIELDS.flatMap((field) =>
    NAMES[field].split(' ').map((name, rank) => [letters(name), { field, rank }] as const),
  ),
);

/** A name of several words counts less than one that is known whole: `Judul Klarifikasi`, `Alamat URL`. */
const PART_RANK = 100;

/** The field that a column's name speaks for: known whole, by its first words, or by its last. */
function fieldNamed(name: string): { field: Field; rank: number } | null {
  const whole = FIELD_OF.get(letters(name));
  if (whole) return whole;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const parts = words.flatMap((_, at) => [words.slice(0, -at - 1), words.slice(at + 1)]);
  for (const part of [...parts].sort((a, b) => b.length - a.length)) {
    const known = FIELD_OF.get(letters(part.join('')));
    if (known) return { field: known.field, rank: known.rank + PART_RANK * (words.length - part.length) };
  }
  return null;
}

/** Which field each column seems to hold; each field is given to the column whose name speaks best for it. */
export function guessMapping(columns: readonly string[]): (Field | null)[] {
  const named = columns.map(fieldNamed);
  const best = new Map<Field, number>();
  named.forEach((one, at) => {
    const other = one && named[best.get(one.field) ?? -1];
    if (one && (!other || one.rank < other.rank)) best.set(one.field, at);
  });
  return named.map((one, at) => (one && best.get(one.field) === at ? one.field : null));
}

/** Rows in which a head is looked for: titles, periods and letterheads stand above many tables. */
const HEAD_ROWS = 15;

const isFilled = (cell: string): boolean => cell.trim() !== '';
const knownNames = (cells: readonly string[]): number => guessMapping(cells).filter(Boolean).length;

/** A row of nothing but names of columns: the second line of a head whose first spans several columns. */
const isSubHead = (cells: readonly string[]): boolean =>
  cells.some(isFilled) &&
  cells.filter(isFilled).every((cell) => cell.length < 40 && fieldNamed(cell) !== null);

/** The table below its head: of the first rows, the one with the most names of columns, and what belongs to it. */
export function underHead(table: RawTable): RawTable {
  const { columns, rows } = table;
  const firstRows = [columns, ...rows.slice(0, HEAD_ROWS).map(({ cells }) => cells)];
  const names = firstRows.map(knownNames);
  const head = names.indexOf(Math.max(...names));
  const upper = firstRows[head] ?? columns;
  const below = firstRows[head + 1];
  const hasSubHead = below !== undefined && isSubHead(below);
  if (head === 0 && !hasSubHead) return table;
  return {
    ...table,
    columns: upper.map((name, at) => (hasSubHead && below[at]?.trim()) || name.trim()),
    rows: rows.slice(hasSubHead ? head + 1 : head),
  };
}
