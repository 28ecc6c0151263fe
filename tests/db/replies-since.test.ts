import { expect, it } from 'vitest';
import { createDatabase } from '../../lib/db/database.ts';
import { repliesSince } from '../../lib/db/replies.ts';
import type { Reply } from '../../lib/model/reply.ts';
import { COMPOSED } from '../drafts/wording.ts';

const REPLY: Omit<Reply, 'id'> = {
  findingId: '01a20100-2282-7040-b533-543f47e1080e',
  clarificationId: '01a20100-2282-7040-b533-5804f5555b78',
  clarificationVersion: 1,
  platform: 'x',
  text: 'Fakta.',
  ...COMPOSED,
  copiedAt: '2026-11-21T12:00:00.000Z',
  via: 'copy' as const,
  copiedBy: 'Sari',
  url: null,
};

/** The id of a reply made in that millisecond. */
const idAt = (time: number) => {
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7abc-8abc-0123456789ab`;
};

it('finds the replies of the window by their ids, its first millisecond included', async () => {
  const db = createDatabase(`test-${Math.random()}`);
  const start = Date.parse('2026-11-20T13:00:00.000Z');
  await db.replies.bulkAdd([start - 1, start, start + 1].map((time) => ({ ...REPLY, id: idAt(time) })));
  const found = await repliesSince(db, new Date(start).toISOString());
  expect(found.map(({ id }) => id)).toEqual([idAt(start), idAt(start + 1)]);
});
