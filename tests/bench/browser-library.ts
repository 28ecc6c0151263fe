import { v7 } from 'uuid';
import { SAMPLES } from '../../lib/library/samples.ts';
import type { Clarification, ClarificationInput } from '../../lib/model/clarification.ts';

/** Numbers 0..1, the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = [
  'ba',
  'ka',
  'lu',
  'ma',
  'ni',
  'pa',
  'ra',
  'sa',
  'ta',
  'wa',
  'mu',
  'ri',
  'tu',
  'la',
  'nga',
  'do',
];

/** Words of no language, as the names of people, places and things are to the matcher. */
const INVENTED_WORDS = 6_000;

/**
 * A library of `size` entries: the samples, and entries that mix the samples' words with invented ones, about as a
 * real library mixes the words of elections with names.
 */
export function benchLibrary(size: number): Clarification[] {
  const random = seeded(20_261_121);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = () => Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
  const base = SAMPLES;
  const known = [
    ...new Set(base.flatMap(({ claims, facts }) => [...claims, ...facts].join(' ').split(/\s+/))),
  ];
  const invented = Array.from({ length: INVENTED_WORDS }, word);
  const sentence = (length: number) =>
    Array.from({ length }, () => pick(random() < 0.3 ? known : invented)).join(' ');
  const place = () => `Kabupaten ${word()}`;
  const made = (index: number): ClarificationInput => ({
    ...pick(base),
    code: `B-${index}`,
    title: `${place()}: ${sentence(7)}`,
    claims: [sentence(12), sentence(10), `${sentence(8)} ${place()}`],
    facts: [sentence(16), sentence(14)],
    keywords: [pick(known), place()],
  });
  const inputs = [
    ...base,
    ...Array.from({ length: Math.max(0, size - base.length) }, (_, index) => made(index)),
  ];
  const now = new Date().toISOString();
  return inputs.slice(0, size).map((input) => ({
    ...input,
    id: v7(),
    version: 1,
    sample: false,
    createdAt: now,
    updatedAt: now,
    updatedBy: 'bench',
    deletedAt: null,
  }));
}
