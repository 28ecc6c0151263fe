import * as v from 'valibot';
import { expect } from 'vitest';
import { guessMapping } from '../../lib/exchange/import/fields.ts';
import { libraryTable } from '../../lib/exchange/import/library-table.ts';
import { planImport } from '../../lib/exchange/import/plan.ts';
import type { ReadTable } from '../../lib/exchange/import/raw-table.ts';
import { cellText } from '../../lib/exchange/neutralise.ts';
import { appTranslate, type MessageKey } from '../../lib/locales/app.ts';
import { type ClarificationInput, ClarificationInputSchema } from '../../lib/model/clarification.ts';
import { randomEntries } from './random-entries.ts';

const t = appTranslate('id');
const InputFields = v.object(ClarificationInputSchema.entries);

export const entries = randomEntries(10_000);
const codes = new Map(entries.map(({ id, code }) => [id, code]));
export const codeOf = (id: string): string => codes.get(id) ?? id;
export const columns = libraryTable((field) => t(`field.${field}`), codeOf);

/** What the export page says does not come back from a table: the only differences that are allowed. */
function asTableKeeps(entry: ClarificationInput, clean: (text: string) => string): ClarificationInput {
  const line = (text: string) => clean(text).trim();
  const oneLine = (text: string) => clean(text.replace(/\s*[\r\n]\s*/g, ' ')).trim();
  const list = (items: readonly string[]) =>
    items.flatMap((item) => oneLine(item).split(/\s\|\s/)).flatMap((item) => item.trim() || []);
  return {
    ...entry,
    title: line(entry.title),
    claims: list(entry.claims),
    keywords: list(entry.keywords),
    facts: list(entry.facts),
    whyWrong: line(entry.whyWrong),
    mustNotSay: list(entry.mustNotSay),
    scope: { ...entry.scope, region: line(entry.scope.region) },
    sources: entry.sources.map((source) => ({
      ...source,
      publisher: oneLine(source.publisher),
      snapshot: null,
    })),
    prepared: {
      short: line(entry.prepared.short ?? ''),
      medium: line(entry.prepared.medium ?? ''),
      long: line(entry.prepared.long ?? ''),
    },
    approvedBy: line(entry.approvedBy),
  };
}

/** The entries that a file gives when it is imported where they are known already. */
export async function imported(read: ReadTable): Promise<ClarificationInput[]> {
  if (!read.ok) throw new Error(read.reason);
  const known = new Map(entries.map((entry) => [entry.code, entry]));
  const rows = await planImport({
    table: read.table,
    mapping: guessMapping(read.table.columns),
    defaults: {},
    labels: (kind, value) => [t(`${kind}.${value}` as MessageKey)],
    entriesByCode: async (codes) =>
      new Map(
        codes.flatMap((code) => {
          const entry = known.get(code);
          return entry ? [[code, entry] as const] : [];
        }),
      ),
    isQuotable: () => true,
    by: '',
    onProgress: () => true,
  });
  expect(rows?.filter(({ kind }) => kind === 'bad')).toEqual([]);
  return (rows ?? []).map(({ code, entry }) => v.parse(InputFields, entry ?? known.get(code)));
}

/** Tables hold no control characters, JSON does. */
export const kept = (clean = cellText) =>
  entries.map((entry) => asTableKeeps(v.parse(InputFields, entry), clean));
