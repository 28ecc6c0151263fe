import type { Database } from '../db/database.ts';
import { repliesOfAll } from '../db/replies.ts';
import type { Finding } from '../model/finding.ts';

/** Ids of the findings that were answered: from here, as a reply tells, or elsewhere, as their status tells. */
export async function answeredOf(db: Database, findings: readonly Finding[]): Promise<ReadonlySet<string>> {
  const replies = await repliesOfAll(
    db,
    findings.map(({ id }) => id),
  );
  const marked = findings.filter(({ status }) => status === 'replied').map(({ id }) => id);
  return new Set([...replies.map(({ findingId }) => findingId), ...marked]);
}
