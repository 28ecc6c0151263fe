import { describe, expect, it } from 'vitest';
import { found } from '../../lib/model/reading.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { createReplies } from '../../lib/services/replies.ts';
import { createSimilar } from '../../lib/services/similar.ts';
import { COMPOSED } from '../drafts/wording.ts';
import { aContext, aPost } from './fixtures.ts';

const elsewhere = (n: number, text: string) =>
  aPost({
    key: `facebook:${n}`,
    platform: 'facebook',
    permalink: found(`https://www.facebook.com/warga/posts/${n}`, 'tier1'),
    text: found(text, 'tier1'),
  });

describe('earlier findings that spread the same', () => {
  it('counts copies and reworded posts, and how many were answered, as the log grows', async () => {
    const context = aContext();
    const similar = createSimilar(context);
    const findings = createFindings(context, similar.changed);
    const first = await findings.flag(aPost());
    expect(await similar.spreadOf(first.findingId)).toMatchObject({ count: 0 });
    const copy = await findings.flag(elsewhere(1, '7 kontainer surat suara udah dicoblos di Priok'));
    await findings.flag(elsewhere(2, 'TUJUH KONTAINER surat suara sudah tercoblos, ada di Priok!'));
    await findings.flag(elsewhere(3, 'Jadwal pendaftaran petugas KPPS dibuka minggu depan'));
    await findings.change([copy.findingId], { status: 'replied' });
    const spread = await similar.spreadOf(first.findingId);
    expect(spread).toMatchObject({ count: 2, answered: 1 });
    expect(spread.findings[0]).toEqual({ id: copy.findingId, likeness: 'same_text' });
  });

  it('counts a finding as answered after it was closed, as its reply tells', async () => {
    const context = aContext();
    const similar = createSimilar(context);
    const findings = createFindings(context, similar.changed);
    const [first, copy] = [await findings.flag(aPost()), await findings.flag(aPost())];
    await context.db.replies.add({
      id: context.newId(),
      findingId: copy.findingId,
      clarificationId: context.newId(),
      clarificationVersion: 1,
      platform: 'x',
      text: 'Jawaban',
      ...COMPOSED,
      copiedAt: context.now().toISOString(),
      via: 'copy' as const,
      copiedBy: '',
      url: null,
    });
    await findings.change([copy.findingId], { status: 'closed' });
    expect(await similar.spreadOf(first.findingId)).toMatchObject({ count: 1, answered: 1 });
  });

  it('leaves out what was deleted and takes it back in when it is restored', async () => {
    const context = aContext();
    const similar = createSimilar(context);
    const findings = createFindings(context, similar.changed);
    const { findingId } = await findings.flag(aPost());
    const other = await findings.flag(aPost());
    expect(await similar.spreadOf(findingId)).toMatchObject({ count: 1 });
    await findings.remove([other.findingId]);
    expect(await similar.spreadOf(findingId)).toMatchObject({ count: 0 });
    await findings.restore([other.findingId]);
    expect(await similar.spreadOf(findingId)).toMatchObject({
      findings: [{ id: other.findingId, likeness: 'same_post' }],
    });
  });

  it('names the entries that an officer judged not to fit such a post', async () => {
    const context = aContext();
    const similar = createSimilar(context);
    const findings = createFindings(context, similar.changed);
    const first = await findings.flag(aPost());
    const again = await findings.flag(aPost());
    const offered = (id: string, band: 'possible' | 'none') => ({
      id,
      score: 0.4,
      band,
      reasons: [],
      marks: { post: [], narrative: [], title: [], claims: [], summary: [] },
    });
    const matchesSeen = {
      band: 'possible' as const,
      advice: [],
      matches: [offered('a', 'possible'), offered('b', 'none')],
    };
    await createReplies(context).decide({
      findingId: first.findingId,
      decision: 'no_match',
      clarificationId: null,
      clarificationVersion: null,
      escalatedTo: '',
      matchesSeen,
    });
    expect((await similar.spreadOf(again.findingId)).rejected).toEqual(['a']);
  });
});
