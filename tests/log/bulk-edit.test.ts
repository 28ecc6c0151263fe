import { expect, it } from 'vitest';
import { editOf, revisionOf } from '../../lib/log/bulk-edit.ts';
import type { BulkEdit } from '../../lib/model/bulk-edit.ts';
import { aFinding } from './findings.ts';

const AT = '2026-11-22T03:00:00.000Z';
const edit = (change: BulkEdit['change'], addTags: string[] = [], removeTags: string[] = []) => ({
  change,
  addTags,
  removeTags,
});

it('changes only what differs', () => {
  const finding = aFinding({ assignee: 'Budi', theme: 'tps' });
  expect(editOf(finding, edit({ assignee: 'Budi', theme: 'dpt' }), AT)).toEqual({ theme: 'dpt' });
});

it('adds and takes away tags and keeps the others', () => {
  const finding = aFinding({ tags: ['pleno', 'viral'] });
  expect(editOf(finding, edit({}, ['viral', 'tps'], ['pleno']), AT)).toEqual({ tags: ['viral', 'tps'] });
  expect(editOf(finding, edit({}, ['pleno']), AT)).toEqual({});
});

it('leaves findings alone whose status leads elsewhere', () => {
  expect(editOf(aFinding({ status: 'closed' }), edit({ status: 'replied' }), AT)).toBeNull();
  expect(editOf(aFinding({ status: 'closed' }), edit({ decision: 'log_only' }), AT)).toBeNull();
});

it('lets the status follow from a decision, and keeps an earlier escalation', () => {
  const sent = { to: 'Bawaslu', at: AT, number: '1', outcome: null };
  const escalate = edit({ decision: 'escalate' });
  expect(editOf(aFinding(), escalate, AT)).toEqual({
    decision: 'escalate',
    status: 'escalated',
    escalation: { ...sent, to: '', number: '' },
  });
  expect(editOf(aFinding({ escalation: sent }), escalate, AT)).toEqual({
    decision: 'escalate',
    status: 'escalated',
  });
});

it('knows the way back', () => {
  const finding = aFinding({ tags: ['pleno'] });
  expect(revisionOf(finding, { tags: [], status: 'logged' })).toEqual({
    id: finding.id,
    change: { tags: ['pleno'], status: 'new' },
  });
});
