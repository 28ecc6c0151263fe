import type { RecapContext, RecapIssue } from '../../../lib/log/recap/recap.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { newId } from '../../../lib/util/id.ts';
import { aFinding } from '../findings.ts';

const issue = (code: string, title: string): RecapIssue => ({ id: newId(), code, title });

export const ISSUES = {
  ballots: issue('ISU-2026-001', 'Surat suara sudah tercoblos di kontainer'),
  server: issue('ISU-2026-002', 'Server KPU diatur dari luar negeri'),
  apk: issue('ISU-2026-003', 'KPU mengirim berkas APK'),
  abroad: issue('ISU-2026-004', 'Hasil luar negeri sudah keluar'),
};

export const ENTRIES = { hoax: newId(), scam: newId() };

type Block = Partial<Finding> & { times: number; day: string; hour?: number; answerMinutes?: number };

const { ballots, server, apk, abroad } = ISSUES;

/** 300 findings in blocks that can be added up by hand; `day` and `hour` are Jakarta's clock. */
const BLOCKS: Block[] = [
  // 60 posts of one issue on TikTok, answered after half an hour.
  {
    times: 60,
    day: '2026-11-16',
    platform: 'tiktok',
    theme: 'surat_suara',
    issueId: ballots.id,
    status: 'replied',
    decision: 'reply',
    clarificationId: ENTRIES.hoax,
    answerMinutes: 30,
  },
  // 40 more on Facebook, answered after two hours, by another unit.
  {
    times: 40,
    day: '2026-11-17',
    platform: 'facebook',
    theme: 'surat_suara',
    issueId: ballots.id,
    status: 'closed',
    decision: 'reply',
    clarificationId: ENTRIES.hoax,
    answerMinutes: 120,
    unit: 'KPU Kota Contoh',
  },
  // 50 passed on after 25 hours: too late.
  {
    times: 50,
    day: '2026-11-18',
    platform: 'whatsapp',
    theme: 'penipuan_apk',
    issueId: apk.id,
    status: 'escalated',
    decision: 'escalate',
    clarificationId: ENTRIES.scam,
    answerMinutes: 1_500,
  },
  // 30 only logged; no clarification exists.
  {
    times: 30,
    day: '2026-11-19',
    platform: 'youtube',
    theme: 'server_it',
    issueId: server.id,
    status: 'logged',
    decision: 'log_only',
  },
  // 20 new, in no issue yet, without a clarification.
  { times: 20, day: '2026-11-20', platform: 'x', theme: null, status: 'new' },
  // 10 that wait for a second person.
  {
    times: 10,
    day: '2026-11-20',
    platform: 'instagram',
    theme: 'server_it',
    issueId: server.id,
    status: 'awaiting_approval',
    decision: 'reply',
    clarificationId: ENTRIES.hoax,
  },
  // 15 that nobody can judge.
  { times: 15, day: '2026-11-21', platform: 'x', theme: null, status: 'unclarifiable' },
  // 25 of criticism: never counted as hoaxes.
  { times: 25, day: '2026-11-21', platform: 'x', theme: null, status: 'opinion' },
  // 12 second flags of posts that are counted already.
  {
    times: 12,
    day: '2026-11-21',
    platform: 'tiktok',
    theme: 'surat_suara',
    issueId: ballots.id,
    status: 'duplicate',
  },
  // 8 under police handling.
  {
    times: 8,
    day: '2026-11-22',
    platform: 'facebook',
    theme: 'penipuan_apk',
    issueId: apk.id,
    status: 'escalated',
    decision: 'escalate',
    informationClass: 'exempt',
    answerMinutes: 60,
  },
  // 5 that PPID released.
  {
    times: 5,
    day: '2026-11-22',
    platform: 'tiktok',
    theme: 'hasil_luar_negeri',
    issueId: abroad.id,
    status: 'replied',
    decision: 'reply',
    clarificationId: ENTRIES.hoax,
    informationClass: 'public',
    answerMinutes: 10,
  },
  // On the edges: 23.30 of the Sunday before in Jakarta, and 00.30 of the Monday after. Outside.
  { times: 13, day: '2026-11-15', hour: 23.5, platform: 'x', status: 'new' },
  { times: 12, day: '2026-11-23', hour: 0.5, platform: 'x', status: 'new' },
];

const MINUTE = 60_000;

const findingsOf = ({ times, day, hour = 10, answerMinutes, ...fields }: Block): Finding[] => {
  const at = Date.parse(`${day}T00:00:00+07:00`) + hour * 60 * MINUTE;
  const iso = (ms: number) => new Date(ms).toISOString();
  return Array.from({ length: times }, () =>
    aFinding({
      unit: 'KPU Kab. Contoh',
      ...fields,
      createdAt: iso(at),
      answeredAt: answerMinutes === undefined ? null : iso(at + answerMinutes * MINUTE),
    }),
  );
};

export const FINDINGS: Finding[] = BLOCKS.flatMap(findingsOf);

const DAY_MINUTES = 24 * 60;

/** The week of 16 to 22 November 2026 in Jakarta, for readers within KPU. */
export const CONTEXT: RecapContext = {
  period: { from: '2026-11-16', to: '2026-11-22' },
  zone: 'WIB',
  audience: 'internal',
  issueOf: (id) => Object.values(ISSUES).find((one) => one.id === id) ?? null,
  verdictOf: (id) => (id === ENTRIES.hoax ? 'HOAKS' : 'PENIPUAN'),
  inTime: ({ createdAt, answeredAt }) =>
    answeredAt !== null && Date.parse(answeredAt) - Date.parse(createdAt) <= DAY_MINUTES * MINUTE,
  // The 20 new ones waited too long.
  isOverdue: ({ status }) => status === 'new',
};
