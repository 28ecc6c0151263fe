import { expect, it } from 'vitest';
import { clipGate } from '../../../components/workspace/exchange/clip/clip-gate.ts';

const LISTS = { officialSuffixes: ['kpu.go.id'], supportingSuffixes: ['antaranews.com', 'go.id.'] };

it.each([
  ['https://kab-contoh.kpu.go.id/berita/1', 'official'],
  ['https://www.antaranews.com/berita/1', 'supporting'],
  ['https://antaranews.com.evil.example/1', 'not_listed'],
  ['https://bukanantaranews.com/1', 'not_listed'],
  ['https://x.com/a/status/1', 'not_listed'],
  ['http://www.kpu.go.id/1', 'not_https'],
  ['https://kpu-go.id.xyz/1', 'lookalike'],
  ['https://bit.ly/kpu', 'shortener'],
  ['chrome://settings', 'not_https'],
  ['file:///home/a.html', 'not_https'],
])('%s: %s', (address, outcome) => {
  const gate = clipGate(address, LISTS);
  expect(gate.ok ? gate.kind : gate.reason).toBe(outcome);
});
