import { describe, expect, it } from 'vitest';
import { copiedKey, isMessage } from '../../../components/panel/draft/destination.ts';
import { composeDraft } from '../../../lib/drafts/compose.ts';
import type { DraftForm } from '../../../lib/model/draft-style.ts';
import type { Platform } from '../../../lib/model/platform.ts';
import { ANSWERABLE, OFFICE } from '../../drafts/entries.ts';

const entry = ANSWERABLE.find(({ code }) => code === 'CT-04');
const sent = (platform: Platform, form: DraftForm, text = 'Fakta.') => ({
  platform,
  text,
  wording: { form },
});
const composed = (platform: Platform, form: DraftForm) => {
  const { text } = entry ? composeDraft(entry, { ...OFFICE, platform, form }) : { text: null };
  return sent(platform, form, text ?? '');
};

describe('where a text goes', () => {
  it.each([
    ['x', 'comment', false],
    ['facebook', 'statement', false],
    ['facebook', 'direct_message', true],
    ['whatsapp', 'comment', true],
    ['telegram', 'quote', true],
  ] as const)('%s as %s: to somebody %s', (platform, form, expected) => {
    expect(isMessage(sent(platform, form))).toBe(expected);
  });

  it.each([
    ['x', 'comment', 'draft.copied'],
    ['x', 'quote', 'copied.post'],
    ['facebook', 'statement', 'copied.statement'],
    ['instagram', 'direct_message', 'copied.message'],
    ['whatsapp', 'comment', 'copied.message'],
    ['whatsapp', 'broadcast', 'copied.bold'],
    ['telegram', 'broadcast', 'copied.message'],
  ] as const)('is said of a composed draft: %s as %s, %s', (platform, form, key) => {
    expect(copiedKey(composed(platform, form))).toBe(key);
  });

  it('does not take a sum or a list for bold words', () => {
    expect(copiedKey(sent('whatsapp', 'comment', 'Hasil 2*3*4 dan\n* satu\n* dua'))).toBe('copied.message');
  });
});
