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
  code: 'kode code id nomor no kodeklarifikasi',
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
  sourceUrl: 'sumber alamatsumber sumberurl sourceurl sourcesurl url link tautan source',
  sourcePublisher: 'penerbit penerbitsumber publisher sourcepublisher sourcespublisher',
  sourceDate: 'tanggalsumber sourcedate sourcesdate',
  sourceKind: 'jenissumber kindofsource sourcekind sourceskind',
  sourceCheckedOn: 'sumberdiperiksa sumberdiperiksapada sourcecheckedon sourcescheckedon',
  statedOn: 'tanggalpernyataan tanggal statedon date datepublished tanggalterbit',
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

const FIELD_OF = new Map(
  FIELDS.flatMap((field) => NAMES[field].split(' ').map((name) => [letters(name), field] as const)),
);

/** Which field each column seems to hold; each field is given to the first column that bears its name. */
export function guessMapping(columns: readonly string[]): (Field | null)[] {
  const given = new Set<Field>();
  return columns.map((name) => {
    const field = FIELD_OF.get(letters(name));
    if (!field || given.has(field)) return null;
    given.add(field);
    return field;
  });
}
