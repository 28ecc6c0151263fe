import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Contact } from '../../model/channel.ts';
import { formatInstant } from '../../util/time.ts';
import { tableToCsv } from '../csv.ts';
import { tableToXlsx } from '../xlsx.ts';
import { addressColumns, addressRows } from './addresses.ts';
import { type EscalationCase, isExempt, showsAccounts } from './case.ts';
import { chronologyText } from './chronology.ts';
import { evidenceFiles, evidenceList, safeName } from './evidence-files.ts';
import { type Letter, letterText } from './letter.ts';
import { letterDocx } from './letter-docx.ts';
import { counted, LANGUAGE, nameOf, packWord } from './words.ts';

/** `luruskan-eskalasi-komdigi-2026-11-22-isu-2026-001.zip`; says in its name when it holds exempt rows. */
export function packName({ body, day, issue, findings }: EscalationCase): string {
  const what = findings.length > 1 && issue ? issue.code : (findings[0]?.finding.number ?? '');
  const parts = ['luruskan-eskalasi', body, day, safeName(what)];
  return `${[...parts, ...(findings.some(isExempt) ? ['dikecualikan'] : [])].join('-')}.zip`;
}

const contactLine = ({ way, value, year, doubtful }: Contact): string =>
  [
    packWord('readme.contact', { way: nameOf(`escalation.way.${way}`), value }),
    ...(year ? [packWord('readme.year', { year })] : []),
    ...(doubtful ? [packWord('readme.doubtful')] : []),
  ].join('; ');

function readme(work: EscalationCase, to: string): string {
  const { body, findings, office, at } = work;
  const exempt = findings.filter(isExempt).length;
  const contacts = office.contacts.filter((contact) => contact.body === body);
  const made = formatInstant(at, office.zone, LANGUAGE);
  return [
    packWord('readme.title', { to: to.toLocaleUpperCase(LANGUAGE) }),
    packWord('readme.made', { when: made, count: counted(findings.length) }),
    ...(exempt > 0 ? ['', packWord('exempt', { count: counted(exempt) })] : []),
    '',
    packWord('readme.files'),
    ...(['letter', 'text', 'chronology', 'addresses', 'evidence'] as const).map(
      (file) => `- ${packWord(`readme.${file}`)}`,
    ),
    ...(showsAccounts(body) ? [] : [packWord('readme.masked')]),
    '',
    packWord('readme.contacts'),
    ...(contacts.length > 0
      ? contacts.map((contact) => `- ${contactLine(contact)}`)
      : [packWord('readme.noContacts')]),
  ].join('\n');
}

/** Text as Windows' own editor opens it: marked as UTF-8, lines ended as there. */
const textFile = (text: string): Uint8Array => strToU8(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`);

/** The whole pack as one zip: letter, chronology, addresses, evidence, and what each is. `to` names the body. */
export async function escalationPack(work: EscalationCase, letter: Letter, to: string): Promise<Blob> {
  const { zone } = work.office;
  const rows = addressRows(work);
  const columns = addressColumns(work);
  const xlsx = await tableToXlsx(rows, columns, { zone, sheetName: packWord('sheet') });
  const files: Zippable = {
    'baca-dulu.txt': textFile(readme(work, to)),
    'surat.docx': [letterDocx(letter, work.at), { level: 0 }],
    'surat.txt': textFile(letterText(letter)),
    'kronologi.txt': textFile(chronologyText(work, zone)),
    'alamat-konten.csv': strToU8(tableToCsv(rows, columns, { zone })),
    'alamat-konten.xlsx': [new Uint8Array(await xlsx.arrayBuffer()), { level: 0 }],
    'bukti/daftar-bukti.txt': textFile(evidenceList(work.findings)),
  };
  for (const [path, content] of await evidenceFiles(work.findings))
    files[path] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }];
  const zipped = zipSync(files, { mtime: work.at });
  return new Blob([new Uint8Array(zipped)], { type: 'application/zip' });
}
