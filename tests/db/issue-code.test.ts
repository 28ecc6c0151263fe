import { expect, it } from 'vitest';
import { addIssues } from '../../lib/db/issues.ts';
import type { Issue } from '../../lib/model/issue.ts';
import { newId } from '../../lib/util/id.ts';
import { aContext } from '../services/fixtures.ts';

const AT = '2026-11-21T13:14:00.000Z';
const anIssue = (code: string): Issue => ({
  id: newId(),
  code,
  title: 'Tercoblos',
  theme: null,
  clarificationId: null,
  createdAt: AT,
  createdBy: 'Sari',
  updatedAt: AT,
  mergedInto: null,
  deletedAt: null,
});

it('gives out no code that a restored log brought, whatever codes of other offices stand beside it', async () => {
  const { db } = aContext();
  await db.issues.bulkAdd(
    [
      'ISU-2026-041',
      'ISU-2026-007',
      'ISU-2026-950/KPU-3373',
      'ISU-2026-99999999999999999999',
      'ISU-2025-300',
    ].map(anIssue),
  );
  const stamp = { at: AT, by: 'Sari', newId };
  const { issues } = await addIssues(db, [anIssue(''), anIssue('')], new Map(), 'WIB', stamp);
  expect(issues.map(({ code }) => code)).toEqual(['ISU-2026-042', 'ISU-2026-043']);
});
