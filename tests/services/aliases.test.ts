import { beforeEach, describe, expect, it } from 'vitest';
import { openAliasProposals } from '../../lib/db/alias-proposals.ts';
import { getClarification } from '../../lib/db/clarifications.ts';
import type { MatchResult } from '../../lib/model/match.ts';
import { createAliases } from '../../lib/services/aliases.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { createLibrary } from '../../lib/services/library.ts';
import { aContext, anEntry, aPost } from './fixtures.ts';

let context: ReturnType<typeof aContext>;
let findingId: string;
let entryId: string;
let aliases: ReturnType<typeof createAliases>;

const seen = (id: string, band: 'strong' | 'possible'): MatchResult => ({
  band,
  advice: [],
  matches: [
    {
      id,
      score: 0.5,
      band,
      reasons: [],
      marks: { post: [], narrative: [], title: [], claims: [], summary: [] },
    },
  ],
});

beforeEach(async () => {
  context = aContext();
  const library = createLibrary(context, () => {});
  aliases = createAliases(context, library.save);
  const saved = await library.save(null, anEntry());
  if (!saved.ok) throw new Error(saved.error);
  entryId = saved.value.id;
  const findings = createFindings(context);
  ({ findingId } = await findings.flag(aPost()));
  await findings.change([findingId], { narrative: 'Kertas suara kebobolan di pelabuhan' });
});

describe('learning from the officer', () => {
  it('proposes the narrative when the entry chosen was not the sure first one, once', async () => {
    await aliases.learn(findingId, entryId, seen(entryId, 'possible'));
    await aliases.learn(findingId, entryId, seen(entryId, 'possible'));
    expect(await openAliasProposals(context.db, entryId)).toMatchObject([
      { text: 'Kertas suara kebobolan di pelabuhan', proposedBy: 'Sari' },
    ]);
    expect((await getClarification(context.db, entryId))?.claims).toEqual(anEntry().claims);
  });

  it('has nothing to learn when the matcher was sure and right', async () => {
    await aliases.learn(findingId, entryId, seen(entryId, 'strong'));
    expect(await openAliasProposals(context.db)).toEqual([]);
  });

  it('changes the entry only when the editor accepts, as a new version', async () => {
    await aliases.learn(findingId, entryId, null);
    const [proposal] = await openAliasProposals(context.db);
    expect(await aliases.accept(proposal?.id ?? '')).toMatchObject({ ok: true });
    expect(await getClarification(context.db, entryId)).toMatchObject({
      version: 2,
      claims: [...anEntry().claims, 'Kertas suara kebobolan di pelabuhan'],
    });
    expect(await openAliasProposals(context.db)).toEqual([]);
  });

  it('does not propose a wording again that was dismissed', async () => {
    await aliases.learn(findingId, entryId, null);
    const [proposal] = await openAliasProposals(context.db);
    await aliases.dismiss(proposal?.id ?? '');
    await aliases.learn(findingId, entryId, null);
    expect(await openAliasProposals(context.db)).toEqual([]);
  });
});
