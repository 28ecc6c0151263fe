import type { Evidence } from '../model/evidence.ts';
import type { Database } from './database.ts';

export const addEvidence = async (db: Database, evidence: Evidence): Promise<void> => {
  await db.evidence.add(evidence);
};

/** How many pictures are kept, and their bytes. */
export async function pictureUsage(db: Database): Promise<{ count: number; bytes: number }> {
  const usage = { count: 0, bytes: 0 };
  await db.evidence.each(({ picture }) => {
    if (!picture) return;
    usage.count += 1;
    usage.bytes += picture.blob.size;
  });
  return usage;
}

/** Takes out pictures captured before `instant` (ISO 8601); texts, times and their hashes stay. Returns how many. */
export const removePictures = (db: Database, instant: string): Promise<number> =>
  db.evidence
    .filter(({ picture, capturedAt }) => picture !== null && capturedAt.value < instant)
    .modify({ picture: null, problem: 'removed' });

export const removeEvidenceOf = async (db: Database, findingId: string): Promise<void> => {
  await db.evidence.where('findingId').equals(findingId).delete();
};

/** Evidence of a finding, oldest first (ids are UUIDv7 and sort by time). */
export const evidenceOf = (db: Database, findingId: string): Promise<Evidence[]> =>
  db.evidence.where('findingId').equals(findingId).sortBy('id');
