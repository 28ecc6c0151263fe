import { expect, it } from 'vitest';
import { type ComposeOptions, composeDraft, prepareDraft } from '../../lib/drafts/compose.ts';
import { otherVariant, repeatsOf, windowStart } from '../../lib/drafts/repeat.ts';
import type { Reply } from '../../lib/model/reply.ts';
import { newId } from '../../lib/util/id.ts';
import { OFFICE, sampleEntry } from './entries.ts';
import { COMPOSED } from './wording.ts';

const entry = sampleEntry('CT-04');
const options = {
  ...OFFICE,
  platform: 'x',
  source: 'composed',
  tone: 'formal',
  length: 'standard',
} as const;
const textOf = (changes: Partial<ComposeOptions> = {}) =>
  composeDraft(entry, { ...options, ...changes }).text ?? '';
const reply = (text: string, platform: Reply['platform'] = 'x'): Reply => ({
  id: newId(),
  findingId: newId(),
  clarificationId: newId(),
  clarificationVersion: 1,
  platform,
  text,
  copiedAt: '2026-11-21T12:00:00.000Z',
  via: 'copy' as const,
  copiedBy: 'Sari',
  ...COMPOSED,
  url: null,
});

it('knows the same words again, whatever their case and signs, and the same link', () => {
  const shouted = textOf().toUpperCase().replaceAll('. ', ' . ');
  const before = reply(shouted.replace(/HTTPS\S+/, 'https://KPU.go.id/a'));
  const text = textOf().replace(/https\S+/, 'https://kpu.go.id/a');
  expect(repeatsOf(text, 'x', [before])).toEqual({ text: before, link: [before] });
});

it('sees no repetition on another platform, in other words, or in nothing', () => {
  const before = reply(textOf());
  expect(repeatsOf(textOf(), 'facebook', [before])).toEqual({ text: null, link: [] });
  expect(repeatsOf('Fakta lain. https://kpu.go.id/b', 'x', [before])).toEqual({ text: null, link: [] });
  expect(repeatsOf('', 'x', [reply('')]).text).toBeNull();
});

it('offers tone after tone, then another length, and ends when all were used', () => {
  const used: Reply[] = [reply(textOf())];
  const offered: string[] = [];
  for (;;) {
    const variant = otherVariant(entry, options, used);
    if (!variant) break;
    offered.push(`${variant.tone} ${variant.length}`);
    used.push(reply(textOf(variant)));
  }
  expect(offered.slice(0, 3)).toEqual(['ringkas standard', 'empatik standard', 'edukatif standard']);
  expect(offered.length).toBeGreaterThan(3);
  expect(new Set(used.map(({ text }) => text)).size).toBe(used.length);
});

it('offers the approved wordings first, each once', () => {
  const approved = {
    ...entry,
    approvedBy: 'Rina',
    prepared: { short: 'Teks pendek.', medium: 'Teks sedang.', long: '' },
  };
  const used = [reply(textOf())];
  const first = otherVariant(approved, options, used);
  expect(first).toEqual({ source: 'prepared', tone: 'formal', length: 'standard' });
  used.push(reply(prepareDraft(approved, options)?.text ?? ''));
  const second = otherVariant(approved, options, used);
  expect(second).toEqual({ source: 'prepared', tone: 'formal', length: 'short' });
  used.push(reply(prepareDraft(approved, { ...options, length: 'short' })?.text ?? ''));
  expect(otherVariant(approved, options, used)?.source).toBe('composed');
});

it('counts the window back from now', () => {
  expect(windowStart(new Date('2026-11-21T13:00:00.000Z'), 24)).toBe('2026-11-20T13:00:00.000Z');
});
