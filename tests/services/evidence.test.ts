import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { evidenceOf, pictureUsage } from '../../lib/db/evidence.ts';
import { EvidenceSchema, type Shot } from '../../lib/model/evidence.ts';
import { found } from '../../lib/model/reading.ts';
import { createEvidence } from '../../lib/services/evidence.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { sha256 } from '../../lib/util/sha256.ts';
import { aContext, aPost } from './fixtures.ts';

const blob = new Blob([new Uint8Array([137, 80, 78, 71])], { type: 'image/png' });
const SHOT: Shot = { ok: true, picture: { blob, width: 600, height: 200, cut: false } };

/** An office that has evidence switched on, and one finding of it. */
async function flagged(post = aPost()) {
  const plain = aContext();
  const context = { ...plain, settings: async () => ({ ...(await plain.settings()), evidence: true }) };
  const { findingId } = await createFindings(context).flag(post);
  return { context, findingId, evidence: createEvidence(context) };
}

describe('evidence', () => {
  it('keeps picture, text, address and times with a SHA-256 that anyone can compute again', async () => {
    const post = aPost({ postedAt: found('2026-11-21T13:14:00.000Z', 'tier1:time') });
    const { context, findingId, evidence } = await flagged(post);
    await evidence.keep(findingId, Promise.resolve(SHOT));
    const [kept] = await evidenceOf(context.db, findingId);
    expect(v.safeParse(EvidenceSchema, kept).issues).toBeUndefined();
    expect(kept?.picture).toMatchObject({ width: 600, height: 200, cut: false, sha256: await sha256(blob) });
    expect(kept?.text).toEqual({ value: post.text.value, sha256: await sha256(post.text.value ?? '') });
    expect(kept?.permalink?.sha256).toBe(await sha256(post.permalink.value ?? ''));
    expect(kept?.postedAt?.value).toBe('2026-11-21T13:14:00.000Z');
    expect(kept?.capturedAt).toEqual({ value: context.clock.at, sha256: await sha256(context.clock.at) });
    expect(kept?.problem).toBeNull();
  });

  it('keeps everything but the picture, and why, when there is none', async () => {
    const { context, findingId, evidence } = await flagged();
    await evidence.keep(findingId, Promise.resolve({ ok: false, problem: 'not_allowed' }));
    const [kept] = await evidenceOf(context.db, findingId);
    expect(kept).toMatchObject({ picture: null, problem: 'not_allowed', postedAt: null });
    expect(kept?.text?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps nothing while the office has it switched off, which is how it starts', async () => {
    const context = aContext();
    const { findingId } = await createFindings(context).flag(aPost());
    await createEvidence(context).keep(findingId, Promise.resolve(SHOT));
    expect(await evidenceOf(context.db, findingId)).toEqual([]);
  });

  it('keeps the text as the log has it: without personal data', async () => {
    const { context, findingId, evidence } = await flagged(
      aPost({ text: found('Hubungi 0812-3456-7890 untuk C6', 'tier1:tweetText') }),
    );
    await evidence.keep(findingId, Promise.resolve(SHOT));
    expect((await evidenceOf(context.db, findingId))[0]?.text?.value).toBe('Hubungi [telepon] untuk C6');
  });

  it('takes out old pictures to make room, keeps the rest of what it knows', async () => {
    const { context, findingId, evidence } = await flagged();
    await evidence.keep(findingId, Promise.resolve(SHOT));
    context.clock.at = '2026-12-22T03:00:00.000Z';
    await evidence.keep(findingId, Promise.resolve(SHOT));
    expect(await pictureUsage(context.db)).toEqual({ count: 2, bytes: 2 * blob.size });
    expect(await evidence.removePictures(30)).toBe(1);
    const [old, young] = await evidenceOf(context.db, findingId);
    expect(old).toMatchObject({ picture: null, problem: 'removed' });
    expect(old?.text?.sha256).toBe(young?.text?.sha256);
    expect(young?.picture).not.toBeNull();
    expect(await evidence.removePictures(0)).toBe(1);
    expect(await pictureUsage(context.db)).toEqual({ count: 0, bytes: 0 });
  });

  it('forgets the picture of a flag that was taken back, and keeps none after that', async () => {
    const { context, findingId, evidence } = await flagged();
    await evidence.keep(findingId, Promise.resolve(SHOT));
    await createFindings(context).undoFlag(findingId);
    await evidence.drop(findingId);
    await evidence.keep(findingId, Promise.resolve(SHOT));
    expect(await evidenceOf(context.db, findingId)).toEqual([]);
  });

  it('keeps the rest when the picture does not fit any more', async () => {
    const { context, findingId, evidence } = await flagged();
    const add = context.db.evidence.add.bind(context.db.evidence);
    vi.spyOn(context.db.evidence, 'add').mockImplementation((row) => {
      if (row.picture) throw Object.assign(new Error('QuotaExceededError'), { name: 'AbortError' });
      return add(row);
    });
    await evidence.keep(findingId, Promise.resolve(SHOT));
    const [kept] = await evidenceOf(context.db, findingId);
    expect(kept).toMatchObject({ picture: null, problem: 'storage_full' });
  });
});
