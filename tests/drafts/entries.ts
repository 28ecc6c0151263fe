import type { DraftEntry } from '../../lib/drafts/compose.ts';
import { officialSource } from '../../lib/library/official-source.ts';
import { SAMPLES } from '../../lib/library/samples.ts';
import type { Source } from '../../lib/model/clarification.ts';

/** A source that the office quotes. */
export const officialAt = (url: string): Source => ({
  url,
  publisher: 'KPU',
  date: null,
  kind: 'official',
  checkedOn: null,
  snapshot: null,
});
const STAND_IN = officialAt('https://kab-contoh.kpu.go.id/blog/read/12');

export const NOW = new Date('2026-11-21T13:00:00.000Z');
export const OFFICE = { greeting: 'Selamat siang, Bapak/Ibu.', signature: 'KPU Kab. Contoh', now: NOW };

/** A sample as a stored entry. */
export function sampleEntry(code: string): DraftEntry {
  const sample = SAMPLES.find((entry) => entry.code === code);
  if (!sample) throw new Error(`no sample ${code}`);
  return { ...sample, deletedAt: null };
}

/** Every sample as it would be once an office has added its own page to those that have none, and kept it in force. */
export const ANSWERABLE: readonly DraftEntry[] = SAMPLES.map((sample) => ({
  ...sample,
  deletedAt: null,
  validUntil: null,
  sources: officialSource(sample).source ? sample.sources : [...sample.sources, STAND_IN],
}));
