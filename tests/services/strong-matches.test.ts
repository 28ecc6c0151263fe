import { expect, it } from 'vitest';
import { createFindings } from '../../lib/services/findings.ts';
import { createLibrary } from '../../lib/services/library.ts';
import { createMatching } from '../../lib/services/matching.ts';
import { createStrongMatches } from '../../lib/services/strong-matches.ts';
import { aContext, anEntry, aPost } from './fixtures.ts';

it('finds what an entry strongly answers by now, and passes over what is answered or was found not to fit', async () => {
  const context = aContext();
  const findings = createFindings(context);
  const matching = createMatching(context);
  const strongMatches = createStrongMatches(context, matching);
  const { findingId: open } = await findings.flag(aPost());
  const { findingId: other } = await findings.create({ text: 'Jadwal imsakiyah bulan ini' });
  const { findingId: replied } = await findings.flag(aPost({ key: 'x:2' }));
  await findings.change([replied], { status: 'replied' });
  const ids = [open, other, replied];
  expect(await strongMatches(ids)).toEqual([]);

  const saved = await createLibrary(context, matching.changed).save(null, anEntry());
  if (!saved.ok) throw new Error(saved.error);
  const entryId = saved.value.id;
  expect(await strongMatches(ids)).toEqual([{ findingId: open, entryId, code: 'T-01' }]);

  const seen = await matching.match({
    text: '7 kontainer surat suara udah dicoblos di Priok',
    narrative: '',
    quoted: [],
    linkTitles: [],
    links: [],
  });
  await context.db.findings.update(open, { decision: 'no_match', matchesSeen: seen });
  expect(await strongMatches(ids)).toEqual([]);
});
