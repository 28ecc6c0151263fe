import type { SelectorGroups } from './lists.ts';

export const WHATSAPP = {
  row: {
    /** `msg-container` is nested in the row: taking both would count every message twice. */
    rows: [
      { seen: '2026-08', css: '[data-testid^="conv-msg-"][data-id]' },
      { seen: '2026-08', css: '[data-id]:has([data-testid="msg-container"])' },
      { seen: '2026-08', css: '[data-testid^="conv-msg-"]' },
      { seen: '2026-05', css: '#main [data-id]:has(.message-in, .message-out)' },
      { seen: '2026-08', css: '[data-id]:has([data-pre-plain-text])' },
      { seen: '2026-10', css: '#main [role="row"]:has([data-pre-plain-text])' },
    ],
    /** The message that this one answers; the words of another person. */
    answered: [
      { seen: '2025-01', css: '[data-testid="quoted-message"]' },
      { seen: '2025-01', css: '[role="button"]:has(.quoted-mention)' },
    ],
    /** Elements with these marks are nested in each other and repeat parts of the text: the outermost counts. */
    text: [
      { seen: '2026-08', css: '[data-testid="selectable-text"]' },
      { seen: '2026-08', css: '.selectable-text:not(img)' },
    ],
    stamp: [{ seen: '2026-08', css: '[data-pre-plain-text]' }],
  },
} satisfies SelectorGroups;
