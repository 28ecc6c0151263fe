import type { Evidence } from '../model/evidence.ts';
import type { Database } from './database.ts';

export const addEvidence = async (db: Database, evidence: Evidence): Promise<void> => {
  await db.evidence.add(evidence);
};

export const removeEvidenceOf = async (db: Database, findingId: string): Promise<void> => {
  await db.evidence.where('findingId').equals(findingId).delete();
};

/** Evidence of a finding, oldest first (ids are UUIDv7 and sort by time). */
export const evidenceOf = (db: Database, findingId: string): Promise<Evidence[]> =>
  db.evidence.where('findingId').equals(findingId).sortBy('id');
