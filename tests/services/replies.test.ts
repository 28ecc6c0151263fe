import { beforeEach, describe, expect, it } from 'vitest';
import { getFinding } from '../../lib/db/findings.ts';
import { historyOf } from '../../lib/db/history.ts';
import { repliesOf } from '../../lib/db/replies.ts';
import { readApproval, writeApproval } from '../../lib/exchange/approval/file.ts';
import type { ClarificationInput } from '../../lib/model/clarification.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { createApprovals } from '../../lib/services/approvals.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { createLibrary } from '../../lib/services/library.ts';
import { createPackages } from '../../lib/services/packages.ts';
import { createReplies } from '../../lib/services/replies.ts';
import { sha256 } from '../../lib/util/sha256.ts';
import { COMPOSED } from '../drafts/wording.ts';
import { officeKey } from '../exchange/package/entries.ts';
import { aContext, anEntry, aPost, aSource } from './fixtures.ts';

let context: ReturnType<typeof aContext>;
let findingId: string;

const withEntry = async (changes: Partial<ClarificationInput> = {}) => {
  const saved = await createLibrary(context, () => {}).save(null, anEntry(changes));
  if (!saved.ok) throw new Error(saved.error);
  return saved.value.id;
};

const decideToReply = (clarificationId: string) =>
  createReplies(context).decide({
    findingId,
    decision: 'reply',
    clarificationId,
    clarificationVersion: 1,
    escalatedTo: '',
    matchesSeen: null,
  });

const TEXT =
  'Bapak/Ibu, pada 2 Januari 2019 belum ada surat suara yang dicetak. https://www.kpu.go.id/berita/1';

const copy = (clarificationId: string, text = TEXT, approvedBy = '') =>
  createReplies(context).recordCopy({
    findingId,
    clarificationId,
    clarificationVersion: 1,
    platform: 'x',
    text,
    ...COMPOSED,
    approvedBy,
  });

beforeEach(async () => {
  context = aContext();
  ({ findingId } = await createFindings(context).flag(aPost()));
});

describe('replies', () => {
  it('logs how the text came about', async () => {
    const id = await withEntry();
    await decideToReply(id);
    await copy(id);
    expect(await repliesOf(context.db, findingId)).toMatchObject([COMPOSED]);
  });

  it('records a copied reply with its entry and version, and moves the finding on', async () => {
    const id = await withEntry();
    await decideToReply(id);
    expect(await copy(id)).toMatchObject({ ok: true });
    expect(await repliesOf(context.db, findingId)).toMatchObject([
      { clarificationId: id, clarificationVersion: 1, via: 'copy', copiedBy: 'Sari', url: null },
    ]);
    expect(await getFinding(context.db, findingId)).toMatchObject({ status: 'replied', decision: 'reply' });
    expect((await historyOf(context.db, findingId)).map(({ field }) => field)).toContain('reply');
  });

  it('refuses a copy that no person decided on', async () => {
    const id = await withEntry();
    expect(await copy(id)).toMatchObject({ ok: false, error: 'invalid_input' });
    const other = await withEntry({ code: 'T-02' });
    await decideToReply(other);
    expect(await copy(id)).toMatchObject({ ok: false, error: 'invalid_input' });
    expect(await repliesOf(context.db, findingId)).toEqual([]);
  });

  it.each([
    ['revoked', { status: 'revoked' as const }, 'entry_not_in_force'],
    ['superseded', { status: 'superseded' as const }, 'entry_not_in_force'],
    ['expired', { validUntil: '2026-11-21' }, 'entry_not_in_force'],
    ['without an official source', { sources: [aSource('https://kpu-go.id.xyz/1')] }, 'source_not_official'],
    ['without any source', { sources: [] }, 'source_not_official'],
  ])('refuses a reply from an entry that is %s', async (_, changes, error) => {
    const id = await withEntry(changes);
    await decideToReply(id);
    expect(await copy(id)).toMatchObject({ ok: false, error });
  });

  it.each([
    ['without an official link', 'Belum ada surat suara yang dicetak.'],
    ['with a telephone number', `${TEXT} Hubungi 0812-3456-7890.`],
  ])('refuses a text %s, whatever the panel let through', async (_, text) => {
    const id = await withEntry();
    await decideToReply(id);
    expect(await copy(id, text)).toMatchObject({ ok: false, error: 'draft_blocked' });
    expect(await repliesOf(context.db, findingId)).toEqual([]);
  });

  it('asks for a second person where the office wants one and the reply is sensitive', async () => {
    context.settings = async () => ({ ...DEFAULT_SETTINGS, officer: 'Sari', secondApproval: true });
    const id = await withEntry({ themes: ['ijazah'] });
    await decideToReply(id);
    for (const nobody of ['', '  ', ' sari '])
      expect(await copy(id, TEXT, nobody)).toMatchObject({ ok: false, error: 'approval_missing' });
    expect(await repliesOf(context.db, findingId)).toEqual([]);
    expect(await copy(id, TEXT, 'Budi ')).toMatchObject({ ok: true });
    const approval = (await historyOf(context.db, findingId)).find(({ field }) => field === 'approval');
    expect(approval).toMatchObject({ by: 'Sari', to: 'Budi', at: context.clock.at });
  });

  it('takes an approval that came by file for exactly this text, and none for another', async () => {
    context.settings = async () => ({ ...DEFAULT_SETTINGS, officer: 'Sari', secondApproval: true });
    const id = await withEntry({ themes: ['ijazah'] });
    await decideToReply(id);
    const approver = await officeKey();
    await createPackages(context, () => {}).trust(approver.publicKey, 'Rina', ['approve']);
    const approvals = createApprovals(context);
    const asked = await approvals.request({
      findingId,
      clarificationId: id,
      clarificationVersion: 1,
      text: TEXT,
    });
    if (!asked.ok) throw new Error(asked.error);
    expect(await copy(id)).toMatchObject({ ok: false, error: 'approval_missing' });
    const answer = await writeApproval(
      {
        kind: 'answer',
        id: asked.value.id,
        textSha256: await sha256(TEXT),
        outcome: 'approved',
        remark: '',
        approver: 'Rina',
        office: 'KPU Prov. Contoh',
        answeredAt: context.clock.at,
      },
      approver,
    );
    const opened = await readApproval(answer);
    if (!opened.ok) throw new Error(opened.reason);
    expect(await approvals.take(opened.envelope)).toMatchObject({ ok: true, value: 'approved' });
    expect(await copy(id, `${TEXT} `)).toMatchObject({ ok: false, error: 'approval_missing' });
    expect(await copy(id)).toMatchObject({ ok: true });
  });

  it('asks nobody while the setting is off', async () => {
    const id = await withEntry({ themes: ['ijazah'] });
    await decideToReply(id);
    expect(await copy(id)).toMatchObject({ ok: true });
    expect((await historyOf(context.db, findingId)).map(({ field }) => field)).not.toContain('approval');
  });

  it('keeps the address of the reply that was posted, with its history', async () => {
    const id = await withEntry();
    await decideToReply(id);
    const copied = await copy(id);
    if (!copied.ok) throw new Error(copied.error);
    const { setUrl } = createReplies(context);
    expect(await setUrl(copied.value.replyId, 'https://x.com/kpu/status/1')).toMatchObject({ ok: true });
    expect((await repliesOf(context.db, findingId))[0]?.url).toBe('https://x.com/kpu/status/1');
    expect(await setUrl(context.newId(), null)).toMatchObject({ ok: false, error: 'not_found' });
  });

  it('tells in the history that the picture of a reply was taken, once somebody decided to reply', async () => {
    const id = await withEntry();
    const { recordCard } = createReplies(context);
    const card = { findingId, clarificationId: id, taken: 'saved' as const };
    expect(await recordCard(card)).toMatchObject({ ok: false, error: 'invalid_input' });
    await decideToReply(id);
    expect(await recordCard(card)).toMatchObject({ ok: true });
    expect((await historyOf(context.db, findingId)).at(-1)).toMatchObject({ field: 'card', to: 'saved' });
    expect(await recordCard({ ...card, findingId: context.newId() })).toMatchObject({ error: 'not_found' });
  });

  it('says of a reply that reached the box of the page that it did', async () => {
    const id = await withEntry();
    await decideToReply(id);
    const copied = await copy(id);
    if (!copied.ok) throw new Error(copied.error);
    const { markInserted } = createReplies(context);
    expect(await markInserted(copied.value.replyId)).toMatchObject({ ok: true });
    expect((await repliesOf(context.db, findingId))[0]?.via).toBe('insert');
    expect(await markInserted(context.newId())).toMatchObject({ ok: false, error: 'not_found' });
  });
});
