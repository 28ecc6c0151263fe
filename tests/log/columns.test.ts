import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { logTable } from '../../lib/log/columns.ts';
import { logRows } from '../../lib/log/rows.ts';
import { sharedColumns, sharedRow } from '../../lib/log/shared-rows.ts';
import { LOG_COLUMNS } from '../../lib/model/columns.ts';
import { PRESETS, type Preset } from '../../lib/model/log-file.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { COMPOSED } from '../drafts/wording.ts';
import { aFinding, aPost } from './findings.ts';

const context = { label: (key: string) => key, zone: 'WITA', rules: DEFAULT_SETTINGS } as const;
const entry = { id: v7(), code: 'KL-01', verdict: 'HOAKS' as const };
const issue = { id: v7(), code: 'ISU-2026-012', title: 'Surat suara tercoblos' };
const match = {
  id: entry.id,
  score: 0.8349,
  band: 'strong' as const,
  reasons: [],
  marks: { post: [], narrative: [], title: [], claims: [], summary: [] },
};
const count = { value: 1_200, label: '1,2 rb', approx: true };
const finding = aFinding({
  handle: '@akunpalsu',
  text: `NIK 3203012304900001 ${'kata '.repeat(100)}`,
  narrative: 'hubungi 0812-3456-7890',
  notes: 'a@b.id',
  issueId: issue.id,
  escalation: { to: 'Bawaslu', at: '2026-11-21T15:00:00.000Z', number: '12/HM', outcome: 'in_process' },
  tags: ['pleno', 'viral'],
  contentType: 'false_context',
  decidedAt: '2026-11-21T13:20:00.000Z',
  post: aPost({ counts: { ...aPost().counts, likes: count, views: { ...count, label: null } } }),
  decision: 'reply',
  status: 'replied',
  clarificationId: entry.id,
  clarificationVersion: 2,
  matchesSeen: { band: 'strong', advice: [], matches: [match] },
});
const reply = (copiedAt: string, url: string | null) => ({
  id: v7(),
  findingId: finding.id,
  clarificationId: entry.id,
  clarificationVersion: 2,
  platform: 'x' as const,
  text: 'Fakta.',
  copiedAt,
  via: 'copy' as const,
  copiedBy: 'Sari',
  ...COMPOSED,
  url,
});
const replies = [
  reply('2026-11-21T14:00:00.000Z', null),
  reply('2026-11-21T13:44:40.000Z', 'https://x.com/kpu/status/2'),
];

const valuesOf = (preset: Preset) => {
  const [row] = logRows([finding], replies, [entry], [issue]);
  if (!row) throw new Error('no row');
  return Object.fromEntries(
    sharedColumns(preset, LOG_COLUMNS).map((id) => [
      id,
      logTable(context, [id])[0]?.value(sharedRow(preset, row)),
    ]),
  );
};

it('fills every column from a finding, its replies and the entry chosen', () => {
  expect(valuesOf('province')).toMatchObject({
    number: 'KPU-3373-2026-0001',
    unitCode: 'KPU-3373',
    issue: 'ISU-2026-012',
    contentType: 'contentType.false_context',
    decidedAt: '2026-11-21T13:20:00.000Z',
    escalatedTo: 'Bawaslu',
    escalatedAt: '2026-11-21T15:00:00.000Z',
    escalationNumber: '12/HM',
    escalationOutcome: 'escalationOutcome.in_process',
    tags: 'pleno, viral',
    informationClass: 'informationClass.internal',
    id: finding.id,
    foundAt: finding.createdAt,
    platform: 'platform.x',
    handle: '@aku•••',
    theme: null,
    postedAt: null,
    reach: 'reach.likes ±1.200; reach.views ±1.200 (21 Nov 2026 21.14 WITA)',
    clarification: 'KL-01 v2',
    score: 0.83,
    verdict: 'verdict.HOAKS',
    decision: 'decision.reply',
    status: 'status.replied',
    repliedAt: '2026-11-21T13:44:40.000Z',
    responseMinutes: 31,
    replyUrl: 'https://x.com/kpu/status/2',
    replyWording: 'wording.composed, wording.unedited',
    replyVia: 'replyVia.copy',
  });
});

it.each(PRESETS)(
  'for “%s” shows accounts, officers and ways to the post only to those who may see them',
  (preset) => {
    const leaving = valuesOf(preset);
    const inKpu = preset === 'internal' || preset === 'province';
    expect(leaving.handle).toBe(preset === 'internal' ? '@akunpalsu' : '@aku•••');
    for (const id of [
      'officer',
      'permalink',
      'archiveUrl',
      'replyUrl',
      'escalationNumber',
      'assignee',
      'notes',
    ])
      expect([id, id in leaving]).toEqual([id, inKpu]);
    const all = JSON.stringify(leaving);
    expect(/akunpalsu/.test(all)).toBe(preset === 'internal');
    expect(/Sari|12\/HM|status\/2/.test(all)).toBe(inKpu);
  },
);

it('shows handles in full only when asked to, and personal data in the text never', () => {
  expect(valuesOf('internal')).toMatchObject({
    handle: '@akunpalsu',
    narrative: 'hubungi [telepon]',
    notes: '[surel]',
  });
  expect(valuesOf('internal').quote).toMatch(/^NIK \[NIK\/KK\] (kata )+…$/);
});

it('leaves empty what a fresh finding does not have', () => {
  const [row] = logRows([aFinding()], replies, [entry]);
  if (!row) throw new Error('no row');
  const empty = logTable(context).filter((column) => column.value(row) === null);
  expect(empty.map((column) => column.header)).toEqual([
    'column.permalink',
    'column.archiveUrl',
    'column.theme',
    'column.issue',
    'column.postedAt (WITA)',
    'column.reach',
    'column.clarification',
    'column.score',
    'column.verdict',
    'column.contentType',
    'column.decision',
    'column.decidedAt (WITA)',
    'column.repliedAt (WITA)',
    'column.responseMinutes',
    'column.replyUrl',
    'column.replyWording',
    'column.replyVia',
    'column.escalatedTo',
    'column.escalatedAt (WITA)',
    'column.escalationNumber',
    'column.escalationOutcome',
  ]);
});

it('gives the chosen columns in the chosen order', () => {
  expect(logTable(context, ['status', 'foundAt']).map((column) => column.header)).toEqual([
    'column.status',
    'column.foundAt (WITA)',
  ]);
});
