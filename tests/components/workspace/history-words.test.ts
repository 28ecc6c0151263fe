import { describe, expect, it } from 'vitest';
import { historySteps } from '../../../components/workspace/findings/detail/history-words.ts';
import { appTranslate } from '../../../lib/locales/app.ts';
import type { HistoryEvent } from '../../../lib/model/history.ts';

const words = { t: appTranslate('id'), place: { language: 'id', zone: 'WITA' }, entries: [] } as const;

let count = 0;
const event = (change: Partial<HistoryEvent>): HistoryEvent => {
  count += 1;
  return {
    id: `e${count}`,
    findingId: 'f',
    at: '2026-11-21T13:14:00.000Z',
    by: 'Rina',
    field: 'created',
    from: null,
    to: null,
    ...change,
  };
};

const linesOf = (...events: HistoryEvent[]) =>
  historySteps(events, words).map((step) => step.lines.map((line) => line.words));

describe('the history in words', () => {
  it('says what a field was and is', () => {
    expect(linesOf(event({ field: 'status', from: 'new', to: 'replied' }))).toEqual([
      ['mengubah status: Baru → Dibalas'],
    ]);
    expect(linesOf(event({ field: 'postedAt', to: '2026-11-21T13:14:00.000Z' }))).toEqual([
      ['mengisi diunggah: 21 Nov 2026 21.14 WITA'],
    ]);
    expect(linesOf(event({ field: 'theme', from: 'tps' }))).toEqual([['mengosongkan tema (semula TPS)']]);
  });

  it('keeps personal and long texts for whoever asks', () => {
    const lines = linesOf(
      event({ field: 'handle', from: '@warga', to: '@lain' }),
      event({ field: 'notes', from: 'rahasia', to: 'lain' }),
    );
    expect(lines.flat()).toEqual(['menyunting akun', 'menyunting catatan']);
    const [step] = historySteps([event({ field: 'notes', from: 'lama', to: null })], words);
    expect(step?.lines[0]?.texts).toEqual({ from: 'lama', to: null });
  });

  it('joins what one person did at one time, newest first', () => {
    const later = '2026-11-21T14:00:00.000Z';
    const steps = historySteps(
      [
        event({}),
        event({ at: later, field: 'reply', to: 'teks' }),
        event({ at: later, field: 'status', from: 'in_review', to: 'replied' }),
        event({ at: later, field: 'clarificationVersion', to: '2' }),
        event({ at: later, by: 'Budi', field: 'deletedAt', to: later }),
      ],
      words,
    );
    expect(steps.map(({ by, lines }) => [by, lines.map((line) => line.words)])).toEqual([
      ['Budi', ['menghapus temuan']],
      ['Rina', ['menyalin balasan', 'mengubah status: Diperiksa → Dibalas']],
      ['Rina', ['menandai unggahan']],
    ]);
  });
});
