import type { EscalationCase } from '../../../lib/exchange/escalation/case.ts';
import { SAMPLES } from '../../../lib/library/samples.ts';
import { SHIPPED_CONTACTS } from '../../../lib/log/escalation/contacts.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { HistoryEvent } from '../../../lib/model/history.ts';
import type { Reply } from '../../../lib/model/reply.ts';
import { aFinding } from '../../log/findings.ts';

export const PIXELS = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
export const PICTURE_HASH = 'a'.repeat(64);

const hashed = <T>(value: T) => ({ value, sha256: 'b'.repeat(64) });

export const anEvidence = (finding: Finding, change: Partial<Evidence> = {}): Evidence => ({
  id: '01934b2c-0000-7000-8000-00000000abcd',
  findingId: finding.id,
  picture: { blob: new Blob([PIXELS]), width: 640, height: 480, cut: false, sha256: PICTURE_HASH },
  problem: null,
  text: hashed(finding.text),
  permalink: finding.permalink ? hashed(finding.permalink) : null,
  postedAt: null,
  capturedAt: hashed(finding.createdAt),
  ...change,
});

const FINDING = aFinding({
  id: '01934b2c-0000-7000-8000-000000000001',
  number: 'KPU-3373-2026-0042',
  platform: 'tiktok',
  handle: '@kabar.viral88',
  name: 'Kabar Viral',
  permalink: 'https://www.tiktok.com/@kabar.viral88/video/7400000000000000001',
  text: 'GEMPAR! 7 kontainer surat suara sudah dicoblos di Priok',
  narrative: '7 kontainer surat suara sudah tercoblos ditemukan di Tanjung Priok',
  theme: 'surat_suara',
  status: 'in_review',
});

const event = (field: string, at: string, to: string): HistoryEvent => ({
  id: '01934b2c-0000-7000-8000-000000000002',
  findingId: FINDING.id,
  at,
  by: 'Sari',
  field,
  from: null,
  to,
});

export const HISTORY: HistoryEvent[] = [
  event('created', FINDING.createdAt, 'tiktok:7400000000000000001'),
  event('status', '2026-11-21T13:20:00.000Z', 'in_review'),
  event('notes', '2026-11-21T13:21:00.000Z', 'nomor saksi 0812'),
  event('decision', '2026-11-21T13:40:00.000Z', 'reply'),
  event('status', '2026-11-21T13:40:00.000Z', 'in_review'),
  event('approval', '2026-11-21T13:50:00.000Z', 'Budi'),
];

export const REPLY: Reply = {
  id: '01934b2c-0000-7000-8000-000000000003',
  findingId: FINDING.id,
  clarificationId: '01934b2c-0000-7000-8000-000000000004',
  clarificationVersion: 1,
  platform: 'tiktok',
  text: 'Balasan',
  wording: { source: 'composed', form: 'comment', tone: 'formal', length: 'short', templateVersion: null },
  edited: false,
  via: 'copy',
  copiedAt: '2026-11-21T13:55:00.000Z',
  copiedBy: 'Sari',
  url: 'https://www.tiktok.com/@kpukab.contoh/video/1?comment=2',
};

/** A sample entry as the office would hold it, with a source of its own. */
export function answer(code: string): NonNullable<EscalationCase['clarification']> {
  const sample = SAMPLES.find((entry) => entry.code === code);
  if (!sample) throw new Error(`no sample ${code}`);
  const url = 'https://kab-contoh.kpu.go.id/blog/read/12';
  return {
    ...sample,
    id: '01934b2c-0000-7000-8000-000000000004',
    version: 1,
    sample: true,
    createdAt: FINDING.createdAt,
    updatedAt: FINDING.createdAt,
    updatedBy: 'Sari',
    deletedAt: null,
    validUntil: null,
    sources: [
      { url, publisher: 'KPU Kab. Contoh', date: null, kind: 'official', checkedOn: null, snapshot: null },
    ],
  };
}

/** One finding as part of a case, with evidence unless it is said otherwise. */
export const caseFinding = (
  change: Partial<Finding> = {},
  withEvidence = true,
): EscalationCase['findings'][number] => {
  const finding = { ...FINDING, ...change };
  return {
    finding,
    history: HISTORY,
    replies: [],
    evidence: withEvidence ? [{ evidence: anEvidence(finding), intact: true }] : [],
  };
};

/** A hoax about ballots that goes to Komdigi, complete. */
export const aCase = (change: Partial<EscalationCase> = {}): EscalationCase => ({
  body: 'komdigi',
  kind: 'hoax',
  addressee: 'Menteri Komunikasi dan Digital\nu.p. Pengelola Aduan Konten\ndi Jakarta',
  reason: 'Klaim tersebut tidak benar dan membuat pemilih meragukan surat suara',
  legal: '',
  number: '123/PL.01-SD/3373/2026',
  day: '2026-11-22',
  findings: [caseFinding()],
  issue: null,
  clarification: answer('KL-01'),
  office: {
    unit: 'KPU Kabupaten Contoh',
    zone: 'WIB',
    letter: { head: '', town: 'Contoh', position: 'Ketua', signer: 'Siti Aminah', addressees: {} },
    contacts: SHIPPED_CONTACTS,
    officialSuffixes: ['kpu.go.id'],
  },
  at: '2026-11-22T02:00:00.000Z',
  ...change,
});
