import { expect, it } from 'vitest';
import { entriesWithReplies, repliesFrom } from '../../lib/db/corrections.ts';
import { historyOf } from '../../lib/db/history.ts';
import { corrections } from '../../lib/library/corrections.ts';
import { createCorrections } from '../../lib/services/corrections.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { createLibrary } from '../../lib/services/library.ts';
import { newId } from '../../lib/util/id.ts';
import { COMPOSED } from '../drafts/wording.ts';
import { aContext, anEntry, aPost } from './fixtures.ts';

it('lists the replies of an entry once it is revoked, and keeps the mark in the history', async () => {
  const context = aContext();
  const { db } = context;
  const library = createLibrary(context, () => {});
  const saved = await library.save(null, anEntry());
  if (!saved.ok) throw new Error(saved.error);
  const { findingId } = await createFindings(context).flag(aPost());
  const reply = {
    id: newId(),
    findingId,
    clarificationId: saved.value.id,
    clarificationVersion: 1,
    platform: 'x' as const,
    text: 'balasan',
    ...COMPOSED,
    copiedAt: context.clock.at,
    via: 'copy' as const,
    copiedBy: 'Sari',
    url: null,
  };
  await db.replies.add(reply);
  const due = async () => {
    const entries = await entriesWithReplies(db);
    const found = await repliesFrom(db, [saved.value.id]);
    return corrections({ entries, ...found }, context.now()).map(({ done }) => done);
  };
  expect(await due()).toEqual([]);
  await library.save(saved.value.id, anEntry({ status: 'revoked' }));
  expect(await due()).toEqual([false]);
  const marks = createCorrections(context);
  await marks.mark(reply.id, true);
  expect(await due()).toEqual([true]);
  await marks.mark(reply.id, false);
  expect(await due()).toEqual([false]);
  expect((await historyOf(db, findingId)).slice(1)).toMatchObject([
    { field: 'replyCorrected', from: null, to: reply.id, by: 'Sari' },
    { field: 'replyCorrected', from: reply.id, to: null },
  ]);
  expect(await marks.mark(newId(), true)).toMatchObject({ ok: false, error: 'not_found' });
});
