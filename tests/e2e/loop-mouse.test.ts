import { beforeAll, describe, expect, it } from 'vitest';
import { useDesk } from './desk.ts';
import { findings, records } from './records.ts';

const desk = useDesk();

beforeAll(async () => {
  const panel = await desk().panel();
  await panel.loadSamples();
  await panel.page.close();
});

/** Flags the post about abstaining, which a sample entry with an official source answers. */
async function flagGolput(place: 'x' | 'facebook', count: number) {
  const { overlay } = await desk().visit(place);
  await overlay.flag('[data-demo=golput]');
  const finding = (await findings(desk().browser, count)).at(-1);
  if (!finding) throw new Error('nothing was stored');
  return { finding, panel: await desk().panel(finding.id) };
}

describe.each([
  { place: 'x', count: 1 },
  { place: 'facebook', count: 2 },
] as const)('by mouse on $place', ({ place, count }) => {
  it('goes from the button on the post to a reply in the clipboard and a row in the log', async () => {
    const { finding, panel } = await flagGolput(place, count);
    await panel.narrative.fill('Golput disebut dapat dipidana');
    await panel.toMatches();
    await panel.choose(1);
    await panel.decisionButton('Balas').click();
    const draft = await panel.draft.inputValue();
    expect(draft).toMatch(/https:\/\/\S*kpu\.go\.id/);
    await panel.copy();
    expect(await panel.clipboard()).toBe(draft);

    const stored = (await findings(desk().browser, count)).at(-1);
    expect(stored).toMatchObject({
      id: finding.id,
      narrative: 'Golput disebut dapat dipidana',
      decision: 'reply',
      status: 'replied',
    });
    expect(stored?.matchesSeen?.matches[0]?.id).toBe(stored?.clarificationId);
    const replies = (await records(desk().browser, 'replies')).filter(
      ({ findingId }) => findingId === finding.id,
    );
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({
      text: draft,
      platform: place,
      clarificationId: stored?.clarificationId,
    });
    const history = (await records(desk().browser, 'history')).filter(
      ({ findingId }) => findingId === finding.id,
    );
    expect(history.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['created', 'narrative', 'decision', 'clarificationId', 'status', 'reply']),
    );
  });
});
