import { expect, it } from 'vitest';
import { answeredClaims, claimReviews } from '../../../lib/exchange/log/claim-review.ts';
import type { Clarification } from '../../../lib/model/clarification.ts';
import type { Issue } from '../../../lib/model/issue.ts';
import { newId } from '../../../lib/util/id.ts';
import { aFinding } from '../../log/findings.ts';
import { stored } from '../package/entries.ts';

const WORDS = {
  verdict: (verdict: string) => verdict,
  unit: 'KPU Kab. Contoh',
  suffixes: ['kpu.go.id'],
  now: new Date('2026-11-22T03:00:00.000Z'),
};

const entry = stored();
const anIssue = (change: Partial<Issue> = {}): Issue => ({
  id: newId(),
  code: 'ISU-2026-001',
  title: 'Surat suara tercoblos',
  theme: null,
  clarificationId: null,
  createdAt: '2026-11-20T00:00:00.000Z',
  createdBy: 'Sari',
  updatedAt: '2026-11-20T00:00:00.000Z',
  mergedInto: null,
  deletedAt: null,
  ...change,
});
const answered = (issueId: string | null, createdAt: string, clarificationId: string | null = entry.id) =>
  aFinding({ issueId, createdAt, clarificationId, decision: 'reply', answeredAt: createdAt });

it('takes issues that somebody replied to, once each, from when they were first seen', () => {
  const merged = anIssue();
  const issue = anIssue({ title: 'Tujuh kontainer' });
  merged.mergedInto = issue.id;
  const open = anIssue();
  const findings = [
    answered(issue.id, '2026-11-21T00:00:00.000Z'),
    aFinding({ issueId: merged.id, createdAt: '2026-11-19T00:00:00.000Z' }),
    aFinding({ issueId: open.id }),
    answered(null, '2026-11-18T00:00:00.000Z'),
  ];
  expect(answeredClaims(findings, [merged, issue, open], [entry])).toEqual([
    { entry, claim: 'Tujuh kontainer', firstAt: '2026-11-19T00:00:00.000Z' },
  ]);
});

it('prefers the entry that the issue names to the one of a single reply', () => {
  const better = stored({ code: 'KL-02' });
  const issue = anIssue({ clarificationId: better.id });
  const [claim] = answeredClaims([answered(issue.id, '2026-11-21T00:00:00.000Z')], [issue], [entry, better]);
  expect(claim?.entry.code).toBe('KL-02');
});

it('names the official source and nobody of the public', () => {
  const [review] = claimReviews(
    [{ entry, claim: 'Hubungi 0812-3456-7890', firstAt: '2026-11-19T00:00:00.000Z' }],
    WORDS,
  );
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    url: entry.sources[0]?.url,
    claimReviewed: 'Hubungi [telepon]',
    itemReviewed: { datePublished: '2026-11-19' },
  });
});

const REFUSED: [why: string, change: Partial<Clarification>][] = [
  ['has no source', { sources: [] }],
  ['is a sample', { sample: true }],
  ['is revoked', { status: 'revoked' }],
  ['was replaced', { supersededBy: newId() }],
  ['is deleted', { deletedAt: '2026-11-21T00:00:00.000Z' }],
];
it.each(REFUSED)('leaves out what %s', (_why, change) => {
  const claim = { claim: 'Klaim', firstAt: '2026-11-19T00:00:00.000Z' };
  expect(
    claimReviews(
      [
        { ...claim, entry: { ...entry, ...change } },
        { ...claim, entry },
      ],
      WORDS,
    ),
  ).toHaveLength(1);
});
