import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { Clarification, ClarificationInput } from '../../lib/model/clarification.ts';
import { root } from '../harness/root.ts';

const SAMPLES = join(root, 'lib', 'library', 'samples');

const samples = (): ClarificationInput[] =>
  readdirSync(SAMPLES).flatMap((name) => JSON.parse(readFileSync(join(SAMPLES, name), 'utf8')));

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
  'ng',
  'do',
];

/**
 * A library of `size` entries: the samples, and entries made of their words in new orders with invented places, so
 * that the matcher meets the words of elections in every entry, as in a real library.
 */
export function benchLibrary(size: number): Clarification[] {
  const random = seeded(20_261_121);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;
  const base = samples();
  const words = [
    ...new Set(base.flatMap(({ claims, facts }) => [...claims, ...facts].join(' ').split(/\s+/))),
  ];
  const sentence = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
  const place = () => `Kabupaten ${Array.from({ length: 3 }, () => pick(SYLLABLES)).join('')}`;
  const made = (index: number): ClarificationInput => ({
    ...pick(base),
    code: `B-${index}`,
    title: `${place()}: ${sentence(7)}`,
    claims: [sentence(12), sentence(10), `${sentence(8)} ${place()}`],
    facts: [sentence(16), sentence(14)],
    keywords: [pick(words), place()],
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
