import { addEvidence, removeEvidenceOf, removePictures } from '../db/evidence.ts';
import { getFinding } from '../db/findings.ts';
import type { Evidence, Shot } from '../model/evidence.ts';
import { errorCodeOf } from '../util/outcome.ts';
import { sha256 } from '../util/sha256.ts';
import type { ServiceContext } from './context.ts';

const DAY_MS = 86_400_000;

const hashed = async <T extends string>(value: T | null) =>
  value ? { value, sha256: await sha256(value) } : null;

const pictureOf = async (shot: Shot): Promise<Evidence['picture']> =>
  shot.ok ? { ...shot.picture, sha256: await sha256(shot.picture.blob) } : null;

/** Keeps what was on the screen when a post was flagged. */
export function createEvidence(context: ServiceContext) {
  const { db } = context;

  const record = async (findingId: string, shot: Shot, at: string): Promise<Evidence | null> => {
    const finding = await getFinding(db, findingId);
    if (!finding || finding.deletedAt) return null;
    // Taken from the post as it was stored: personal data is out of its text by then.
    const { post } = finding;
    return {
      id: context.newId(),
      findingId,
      picture: await pictureOf(shot),
      problem: shot.ok ? null : shot.problem,
      text: await hashed(post?.text.value ?? null),
      permalink: await hashed(post?.permalink.value ?? null),
      postedAt: await hashed(post?.postedAt.value ?? null),
      capturedAt: { value: at, sha256: await sha256(at) },
    };
  };

  return {
    /**
     * Stores text, address, times and, if there is one, the picture, each with its SHA-256. Does nothing while the
     * office has evidence switched off. Without room for the picture the rest is kept, and why it is missing.
     */
    async keep(findingId: string, shooting: Promise<Shot>): Promise<void> {
      if (!(await context.settings()).evidence) return;
      const at = context.now().toISOString();
      const evidence = await record(findingId, await shooting, at);
      if (!evidence) return;
      try {
        await addEvidence(db, evidence);
      } catch (error) {
        if (errorCodeOf(error) !== 'storage_full' || !evidence.picture) throw error;
        await addEvidence(db, { ...evidence, picture: null, problem: 'storage_full' });
      }
    },
    /** Takes out pictures that are `days` old or older, to make room; returns how many. */
    async removePictures(days: number): Promise<number> {
      const limit = new Date(context.now().getTime() - days * DAY_MS + 1);
      return removePictures(db, limit.toISOString());
    },
    /** Forgets what was kept: the officer took the flag back. */
    drop: (findingId: string): Promise<void> => removeEvidenceOf(db, findingId),
  };
}
