import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../../lib/exchange/csv.ts';
import { logFileHead, logFileLine } from '../../../lib/exchange/log/write.ts';
import { tableToXlsx } from '../../../lib/exchange/xlsx.ts';
import { appTranslate } from '../../../lib/locales/app.ts';
import { logTable } from '../../../lib/log/columns.ts';
import { logRows } from '../../../lib/log/rows.ts';
import { sharedColumns, sharedRow } from '../../../lib/log/shared-rows.ts';
import { LOG_COLUMNS } from '../../../lib/model/columns.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Preset } from '../../../lib/model/log-file.ts';
import { found } from '../../../lib/model/reading.ts';
import type { Reply } from '../../../lib/model/reply.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { newId } from '../../../lib/util/id.ts';
import { COMPOSED } from '../../drafts/wording.ts';
import { aFinding, aPost } from '../../log/findings.ts';

const HANDLE = 'warga_tujuh.x';
const NAME = 'Siti Rahmawati, S.Pd.';
const QUOTED = 'tetangga_8';
const NIK = '3373101503850002';
const PHONE = '0812-3000-4455';
const MAIL = 'siti.rahma@surelku.id';
const STATUS = '1983130065320780162';
const LINK = `https://x.com/${HANDLE}/status/${STATUS}`;
const OFFICERS = ['Petugas Satu', 'Petugas Dua', 'Petugas Tiga'] as const;

/** Who wrote it, in every way in which a text can say so. */
const telling = (of: string) =>
  `${of} kata @${HANDLE} (${NAME}, ${HANDLE.toUpperCase()}), NIK ${NIK}, WA ${PHONE}, ${MAIL}`;

const finding: Finding = aFinding({
  informationClass: 'public',
  handle: `@${HANDLE}`,
  name: NAME,
  text: telling(`Kotak dibuka, ${LINK}`),
  narrative: telling('Klaim'),
  notes: telling('Catatan'),
  region: telling('Kec.'),
  permalink: LINK,
  archiveUrl: `https://web.archive.org/web/2026/${LINK}`,
  postKey: `x:${STATUS}`,
  createdBy: OFFICERS[0],
  assignee: OFFICERS[1],
  escalation: { to: 'Komdigi', at: '2026-11-22T00:00:00.000Z', number: 'B/77/2026', outcome: null },
  post: aPost({
    key: `x:${STATUS}`,
    id: found(STATUS, 'test'),
    text: found(telling('Kotak'), 'test'),
    handle: found(HANDLE, 'test'),
    name: found(NAME, 'test'),
    permalink: found(LINK, 'test'),
    pageUrl: LINK,
    pageTitle: `${NAME} di X: "${telling('Kotak')}"`,
    media: [{ kind: 'image', url: `https://pbs.twimg.com/${HANDLE}.jpg`, alt: telling('Foto') }],
    links: [{ url: `https://contoh.id/${HANDLE}`, title: `Profil ${NAME}` }],
    quoted: { handle: QUOTED, name: NAME, text: telling(`@${QUOTED}`), permalink: LINK },
    passage: { exact: telling('Kotak'), prefix: NAME, suffix: `@${HANDLE}` },
  }),
});
const reply: Reply = {
  id: newId(),
  findingId: finding.id,
  clarificationId: newId(),
  clarificationVersion: 1,
  platform: 'x',
  text: `Kak ${NAME} (@${HANDLE}), faktanya …`,
  ...COMPOSED,
  via: 'copy',
  copiedAt: finding.createdAt,
  copiedBy: OFFICERS[2],
  url: LINK,
};
const issue = {
  id: newId(),
  code: 'ISU-2026-001',
  // Of an issue no author is known: names stand here only if an officer wrote them.
  title: `Isu dari @${HANDLE}, NIK ${NIK}, WA ${PHONE}, ${MAIL}`,
  theme: null,
  clarificationId: null,
  createdAt: finding.createdAt,
  createdBy: OFFICERS[0],
  updatedAt: finding.createdAt,
  mergedInto: null,
  deletedAt: null,
};
const history = [
  {
    id: newId(),
    findingId: finding.id,
    at: finding.createdAt,
    by: 'Petugas Satu',
    field: 'created',
    from: null,
    to: LINK,
  },
  {
    id: newId(),
    findingId: finding.id,
    at: finding.createdAt,
    by: 'Petugas Satu',
    field: 'notes',
    from: null,
    to: NAME,
  },
];

const head = {
  exportedAt: finding.createdAt,
  exportedBy: OFFICERS[0],
  unit: '',
  unitCode: '',
  withheld: 0,
};
const lines = (preset: Preset) =>
  logFileHead({ head: { ...head, preset }, issues: [issue], entries: [] }, 1) +
  logFileLine(preset, { finding, history, replies: [reply] });

const table = (preset: Preset) => ({
  rows: logRows([finding], [reply], [], [issue]).map((row) => sharedRow(preset, row)),
  columns: logTable(
    { label: appTranslate('id'), zone: 'WIB', rules: DEFAULT_SETTINGS },
    sharedColumns(preset, LOG_COLUMNS),
  ),
});

/** Everything that stands in the parts of a workbook, its names and comments included. */
async function workbook(preset: Preset): Promise<string> {
  const { rows, columns } = table(preset);
  const file = await tableToXlsx(rows, columns, { zone: 'WIB', sheetName: 'Temuan' });
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.entries(parts)
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join('\n');
}

async function everyForm(preset: Preset): Promise<string> {
  const { rows, columns } = table(preset);
  return [lines(preset), tableToCsv(rows, columns, { zone: 'WIB' }), await workbook(preset)].join('\n');
}

const inside = (file: string, marks: readonly string[]) =>
  marks.filter((mark) => file.toLowerCase().includes(mark.toLowerCase()));

describe('what leaves', () => {
  it.each(['anonymous', 'public'] as const)(
    'tells nothing of a person in any form of the %s file',
    async (preset) => {
      const file = await everyForm(preset);
      expect(file).toContain('Klaim');
      expect(inside(file, [HANDLE, NAME, QUOTED, NIK, PHONE, MAIL, STATUS, 'B/77', ...OFFICERS])).toEqual([]);
      expect(file.match(/https?:\/\/(?!schemas\.)[^\s"<]+/g)).toBeNull();
    },
  );

  it('names no author to the province beyond the address of the post', async () => {
    const file = (await everyForm('province')).replaceAll(/https?:\/\/[^\s"<\\]+/g, '');
    expect(inside(file, [NAME, NIK, PHONE, MAIL])).toEqual([]);
    expect(inside(file, [HANDLE, QUOTED])).toEqual([]);
    expect(inside(file, OFFICERS)).toEqual(OFFICERS);
  });

  it('keeps the names of institutions, which are the claim', () => {
    const impostor = { ...finding, name: 'KPU RI', handle: '', post: null, narrative: 'Akun KPU RI palsu' };
    const [row] = logRows([impostor], [], [], []).map((one) => sharedRow('public', one));
    expect(row?.finding.narrative).toBe('Akun KPU RI palsu');
  });
});
