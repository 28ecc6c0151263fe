import { readFileSync } from 'node:fs';
import type { MatchDocument } from '../../lib/model/match.ts';
import { VERDICTS } from '../../lib/model/verdict.ts';

export type Line = Record<string, unknown>;

/** The objects of a JSON Lines file; empty lines are skipped. Throws with file and line number where JSON is broken. */
export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): Line[] => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line)];
      } catch (error) {
        throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : error}`);
      }
    });
}

const string = (value: unknown) => (typeof value === 'string' ? value : '');
const strings = (value: unknown) =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** A library line `{id,title,summary,keywords?,aliases?,verdict?,date?,url?}` as the matcher takes it. */
export function readDocument(line: Line): MatchDocument {
  return {
    id: String(line.id),
    title: string(line.title),
    summary: string(line.summary),
    claims: strings(line.aliases),
    keywords: strings(line.keywords),
    verdict: VERDICTS.find((verdict) => verdict === line.verdict) ?? null,
    date: string(line.date) || null,
    url: string(line.url) || null,
    validity: 'valid',
  };
}
