import { expect, it } from 'vitest';
import { purgeFindings } from '../../lib/db/findings.ts';
import { newId } from '../../lib/util/id.ts';
import { aFinding } from '../log/findings.ts';
import { aContext } from '../services/fixtures.ts';

it('leaves nothing of a finding that is forgotten for good', async () => {
  const { db } = aContext();
  const at = '2026-11-21T13:14:00.000Z';
  const gone = aFinding({ handle: '@akuncontoh', deletedAt: at });
  const stays = aFinding({ handle: '@lain' });
  await db.findings.bulkAdd([gone, stays]);
  await db.approvals.add({
    id: newId(),
    findingId: gone.id,
    clarificationId: newId(),
    clarificationVersion: 1,
    textSha256: 'a'.repeat(64),
    requestedAt: at,
    requestedBy: 'Sari',
    answer: { outcome: 'returned', remark: 'akuncontoh', approver: 'Budi', office: '', answeredAt: at },
  });
  await db.aliasProposals.add({
    id: newId(),
    clarificationId: newId(),
    findingId: gone.id,
    text: 'akuncontoh bilang dicoblos',
    status: 'open',
    proposedAt: at,
    proposedBy: 'Sari',
  });
  const undone = (finding: typeof gone) => ({ id: finding.id, before: finding, left: at });
  await db.imports.add({
    id: newId(),
    at,
    by: 'Sari',
    files: [],
    added: 0,
    changed: 2,
    undoneAt: null,
    undo: { findings: [undone(gone), undone(stays)], issues: [], history: [], replies: [] },
  });
  expect(await purgeFindings(db, [gone.id, stays.id])).toBe(1);
  const left = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  expect(left).not.toContain('akuncontoh');
  expect(left).toContain('@lain');
});
