import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../lib/exchange/csv.ts';
import { libraryJson } from '../../lib/exchange/import/library-json.ts';
import { readText } from '../../lib/exchange/import/read-file.ts';
import { readPackage } from '../../lib/exchange/package/read.ts';
import { writePackage } from '../../lib/exchange/package/write.ts';
import { officeKey } from './package/entries.ts';
import { codeOf, columns, entries, imported, kept } from './round-trip.ts';

describe('10,000 random entries go out and come back', () => {
  it('in a package, whole but for the texts of source copies', async () => {
    const read = await readPackage(await writePackage(entries, 'KPU RI', await officeKey(), new Date()));
    if (!read.ok) throw new Error(read.reason);
    const expected = entries.map(({ sample, updatedAt, deletedAt, publisher, ...entry }) => ({
      ...entry,
      sources: entry.sources.map((source) => ({
        ...source,
        snapshot: source.snapshot && { ...source.snapshot, text: '' },
      })),
    }));
    expect(read.content.entries).toEqual(expected);
  }, 120_000);

  it('as CSV, but for what the export page names', async () => {
    expect(await imported(await readText(tableToCsv(entries, columns, { zone: 'WIB' })))).toEqual(kept());
  }, 120_000);

  it('as JSON, but for what the export page names', async () => {
    const asItIs = (text: string) => text;
    expect(await imported(await readText(libraryJson(entries, codeOf)))).toEqual(kept(asItIs));
  }, 120_000);
});
