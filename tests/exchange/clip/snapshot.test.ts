import { describe, expect, it } from 'vitest';
import {
  changeBetween,
  entriesFrom,
  takeSnapshot,
  withSnapshot,
} from '../../../lib/exchange/clip/snapshot.ts';
import { stored } from '../package/entries.ts';

const NOW = new Date('2026-11-22T03:00:00.000Z');
const source = (url: string) => ({
  url,
  publisher: 'KPU',
  date: null,
  kind: 'official' as const,
  checkedOn: null,
  snapshot: null,
});

describe('a snapshot', () => {
  it('has the SHA-256 that sha256sum gives, and the time', async () => {
    expect(await takeSnapshot('abc', NOW)).toEqual({
      text: 'abc',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      takenAt: '2026-11-22T03:00:00.000Z',
    });
  });

  it('tells what came and went since an earlier one, and nothing when nothing did', async () => {
    const before = await takeSnapshot('Judul\nJumlahnya 100.\nAkhir', NOW);
    expect(changeBetween(before, await takeSnapshot('Judul\nJumlahnya 120.\nAkhir\nRalat', NOW))).toEqual({
      gone: ['Jumlahnya 100.'],
      come: ['Jumlahnya 120.', 'Ralat'],
    });
    expect(changeBetween(before, await takeSnapshot(before.text, new Date()))).toBeNull();
  });
});

describe('the entries of a page', () => {
  const entry = stored({
    sources: [source('https://www.kpu.go.id/berita/1/?id=7&utm_source=wa'), source('https://a.id/')],
  });

  it.each([
    ['https://www.kpu.go.id/berita/1?id=7', 1],
    ['https://kpu.go.id/berita/1/?fbclid=x&id=7#isi', 1],
    ['https://www.kpu.go.id/berita/1?id=8', 0],
    ['https://www.kpu.go.id/berita/2?id=7', 0],
  ])('%s: %i', (address, count) => {
    expect(entriesFrom([entry], address)).toHaveLength(count);
  });

  it('take the new copy for that source only', async () => {
    const snapshot = await takeSnapshot('isi', NOW);
    const [first, second] = withSnapshot(entry, 'https://kpu.go.id/berita/1?id=7', snapshot, '2026-11-22');
    expect(first).toMatchObject({ snapshot, checkedOn: '2026-11-22' });
    expect(second).toEqual(entry.sources[1]);
  });
});
