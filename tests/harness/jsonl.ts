import { readFileSync } from 'node:fs';
import type { MatchDocument } from '../../lib/model/match.ts';
import { VERDICTS } from '../../lib/model/verdict.ts';

export type Line = Record<string, unknown>;

function readObject(line: string): Line {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  return value as Line;
}

/**
 * The objects of a JSON Lines file, with or without byte order mark and carriage returns; empty lines are skipped.
 * Throws with file and line number where a line is no JSON object.
 */
export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index): Line[] => {
      if (!line.trim()) return [];
      try {
        return [readObject(line)];
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : error}`);
      }
    });
}

/** A text, a number as text; '' for anything else. */
export const asText = (value: unknown) =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const texts = (value: unknown) => (Array.isArray(value) ? value : [value]).map(asText).filter(Boolean);

/** `Sedang ditangani` → `SEDANG_DITANGANI`; `null` for words that are no verdict. */
function verdictOf(value: unknown): MatchDocument['verdict'] {
  const code = asText(value).trim().toUpperCase().replace(/\s+/g, '_');
  return VERDICTS.find((verdict) => verdict === code) ?? null;
}

/** A library line `{id,title,summary,keywords?,aliases?,verdict?,date?,url?}` as the matcher takes it. */
export function readDocument(line: Line): MatchDocument {
  return {
    id: asText(line.id),
    title: asText(line.title),
    summary: asText(line.summary),
    claims: texts(line.aliases),
    keywords: texts(line.keywords),
    verdict: verdictOf(line.verdict),
    date: asText(line.date) || null,
    url: asText(line.url) || null,
    validity: 'valid',
  };
}
