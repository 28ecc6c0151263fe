import { beforeEach, describe, expect, it } from 'vitest';
import { approverOf } from '../../lib/db/approvals.ts';
import { historyOf } from '../../lib/db/history.ts';
import { openEnvelope, readApproval, writeApproval } from '../../lib/exchange/approval/file.ts';
import { gzip } from '../../lib/exchange/package/gzip.ts';
import { travelling } from '../../lib/exchange/package/write.ts';
import type { ApprovalAnswer, ApprovalEnvelope } from '../../lib/model/approval.ts';
import type { OfficeKey } from '../../lib/model/package.ts';
import { createApprovals } from '../../lib/services/approvals.ts';
import { createFindings } from '../../lib/services/findings.ts';
import { createPackages } from '../../lib/services/packages.ts';
import { newId } from '../../lib/util/id.ts';
import { sha256 } from '../../lib/util/sha256.ts';
import { officeKey, stored } from '../exchange/package/entries.ts';
import { aContext, aPost } from './fixtures.ts';

const TEXT = 'Belum ada surat suara yang dicetak. https://www.kpu.go.id/berita/1';
let context: ReturnType<typeof aContext>;
let approver: OfficeKey;
let about: { findingId: string; clarificationId: string; clarificationVersion: number };
let requestId: string;

const service = () => createApprovals(context);

async function answered(changes: Partial<ApprovalAnswer> = {}, key = approver): Promise<ApprovalEnvelope> {
  const answer: ApprovalAnswer = {
    kind: 'answer',
    id: requestId,
    textSha256: await sha256(TEXT),
    outcome: 'approved',
    remark: '',
    approver: 'Rina',
    office: 'KPU Prov. Contoh',
    answeredAt: '2026-11-22T04:00:00.000Z',
    ...changes,
  };
  const opened = await readApproval(await writeApproval(answer, key));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.envelope;
}

const take = async (envelope: ApprovalEnvelope) => {
  const taken = await service().take(envelope);
  return taken.ok ? taken.value : taken.error;
};

const approvedBy = async (text = TEXT, version = 1) =>
  approverOf(context.db, { ...about, clarificationVersion: version, textSha256: await sha256(text) });

beforeEach(async () => {
  context = aContext();
  approver = await officeKey();
  const { findingId } = await createFindings(context).flag(aPost());
  about = { findingId, clarificationId: newId(), clarificationVersion: 1 };
  const asked = await service().request({ ...about, text: TEXT });
  if (!asked.ok) throw new Error(asked.error);
  requestId = asked.value.id;
  await createPackages(context, () => {}).trust(approver.publicKey, 'Rina', ['approve']);
});

describe('an answer', () => {
  it('approves exactly that text for exactly that version, and is written to the history', async () => {
    expect(await approvedBy()).toBe('');
    expect(await take(await answered())).toBe('approved');
    expect(await approvedBy()).toBe('Rina (KPU Prov. Contoh)');
    expect(await approvedBy(`${TEXT} `)).toBe('');
    expect(await approvedBy(TEXT, 2)).toBe('');
    const history = await historyOf(context.db, about.findingId);
    expect(history.filter(({ field }) => field.startsWith('approval'))).toMatchObject([
      { field: 'approvalRequest', by: 'Sari' },
      { field: 'approval', to: 'Rina (KPU Prov. Contoh)' },
    ]);
  });

  it('that returns the text approves nothing', async () => {
    expect(await take(await answered({ outcome: 'returned', remark: 'Sebut tanggalnya.' }))).toBe('returned');
    expect(await approvedBy()).toBe('');
  });

  it('is refused in words where anything is not what was asked for', async () => {
    const good = await answered();
    expect(await take({ ...good, content: good.content.replace('Rina', 'Rani') })).toBe('tampered');
    const publisher = await officeKey();
    expect(await take(await answered({}, publisher))).toBe('unknown_approver');
    await createPackages(context, () => {}).trust(publisher.publicKey, 'KPU RI', ['publish']);
    expect(await take(await answered({}, publisher))).toBe('not_an_approver');
    expect(await take(await answered({ id: newId() }))).toBe('unknown_request');
    expect(await take(await answered({ textSha256: await sha256('Teks lain.') }))).toBe('other_text');
    expect(await take(await answered({ approver: ' sari ' }))).toBe('same_person');
    expect(await approvedBy()).toBe('');
    expect(await take(good)).toBe('approved');
    expect(await take(await answered({ outcome: 'returned', remark: 'Terlambat.' }))).toBe('answered_before');
  });

  it('from the computer that asked is no second person, even under another name', async () => {
    await createPackages(context, () => {}).ensureKey();
    const own = await context.db.officeKeys.get('own');
    if (!own) throw new Error('no key');
    expect(await take(await answered({}, own))).toBe('same_person');
  });

  it('is none where a request comes in its place', async () => {
    const file = await writeApproval(
      {
        kind: 'request',
        id: requestId,
        office: '',
        officer: 'Sari',
        requestedAt: '2026-11-22T03:00:00.000Z',
        reasons: ['low_band'],
        platform: 'x',
        text: TEXT,
        entry: travelling(stored()),
      },
      approver,
    );
    const opened = await readApproval(file);
    expect(opened.ok && opened.content).toMatchObject({ kind: 'request', text: TEXT });
    expect(opened.ok && (await take(opened.envelope))).toBe('not_an_answer');
  });
});

describe('a file', () => {
  it('that is something else, cut off, newer or too large is refused', async () => {
    const reason = async (file: Blob) => {
      const opened = await readApproval(file);
      return opened.ok ? null : opened.reason;
    };
    const good = await answered();
    expect(await reason(new Blob(['\xff\xd8\xff']))).toBe('damaged');
    expect(await reason(await gzip('{"format":"luruskan-package","schema":1}'))).toBe('not_an_approval');
    expect(await reason(await gzip(JSON.stringify({ ...good, schema: 2 })))).toBe('newer_schema');
    expect(await reason(await gzip(JSON.stringify({ ...good, extra: 1 })))).toBe('not_an_approval');
    expect(await reason(new Blob([new Uint8Array(1_000_001)]))).toBe('too_large');
    expect(await reason(await gzip(' '.repeat(3_000_000)))).toBe('too_large');
    const other = await writeApproval(
      { ...(JSON.parse(good.content) as ApprovalAnswer), approver: '' },
      approver,
    );
    expect(await reason(other)).toBe('not_an_approval');
    expect((await openEnvelope({ ...good, key: (await officeKey()).publicKey })).ok).toBe(false);
  });
});
