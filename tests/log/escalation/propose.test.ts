import { expect, it } from 'vitest';
import { contactsOf, SHIPPED_CONTACTS } from '../../../lib/log/escalation/contacts.ts';
import { proposeBodies } from '../../../lib/log/escalation/propose.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { aFinding } from '../findings.ts';

const kindOf = (change: Partial<Finding>) => proposeBodies([aFinding(change)], null).kind;

it.each<[string, Partial<Finding>, string]>([
  ['a hoax about the election', { narrative: 'Surat suara sudah tercoblos', theme: 'surat_suara' }, 'hoax'],
  ['an APK', { form: 'apk' }, 'fraud'],
  ['false recruitment', { theme: 'penipuan_rekrutmen' }, 'fraud'],
  ['a fake account', { theme: 'akun_palsu' }, 'fraud'],
  ['an account taken over', { narrative: 'Akun Instagram KPU diretas' }, 'fraud'],
  ['a number in the name of KPU', { narrative: 'Minta transfer ke rekening pribadi' }, 'fraud'],
  ['campaigning in the quiet days', { tags: ['masa tenang'] }, 'campaign'],
  ['money politics', { notes: 'diduga politik uang' }, 'campaign'],
  ['a false rule about campaigns', { narrative: 'KPU melarang kampanye di kampus' }, 'hoax'],
  ['what a post says of campaigns', { text: 'pelanggaran kampanye!!' }, 'hoax'],
  ['what came from Komdigi', { origin: 'institution', notes: 'Diteruskan oleh Komdigi' }, 'from_komdigi'],
  ['what came from another body', { origin: 'institution', notes: 'Dari Diskominfo Jateng' }, 'hoax'],
  ['what only names Komdigi', { narrative: 'Komdigi menutup situs KPU' }, 'hoax'],
])('takes %s for what it is', (_, change, kind) => expect(kindOf(change)).toBe(kind));

it('asks the police first, then Komdigi, where one of several is fraud', () => {
  const proposal = proposeBodies([aFinding(), aFinding({ narrative: 'Akun palsu KPU' })], null);
  expect(proposal).toEqual({ kind: 'fraud', bodies: ['polri', 'komdigi'], word: 'Akun palsu' });
});

it('takes the verdict of the entry into account', () => {
  expect(proposeBodies([aFinding()], 'PENIPUAN').bodies[0]).toBe('polri');
  expect(proposeBodies([aFinding()], 'HOAKS').bodies).toEqual(['upper', 'komdigi']);
});

it('ships contacts with their year, doubtful where nobody has looked lately, and lets the office have its own', () => {
  expect(SHIPPED_CONTACTS.every(({ year }) => year !== null)).toBe(true);
  expect(SHIPPED_CONTACTS.filter(({ year, doubtful }) => (year ?? 0) < 2025 && !doubtful)).toEqual([]);
  expect(contactsOf('bawaslu', null)).toHaveLength(3);
  expect(contactsOf('bawaslu', [])).toEqual([]);
});
